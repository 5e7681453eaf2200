/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7820:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   Ae: () => (/* binding */ UNCOVERED_REASONS),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BC: () => (/* binding */ ANNOTATIONS),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   Ol: () => (/* binding */ HEADLINES),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   qY: () => (/* binding */ FACTS),
/* harmony export */   um: () => (/* binding */ SCAN_WARNINGS)
/* harmony export */ });
// src/messages/facts.ts
/** Lines of the log that state one fact each. Counts come as text, with their unit if they need one. */
const FACTS = {
	kinds: {
		invalid: "Invalid",
		rejected: "Rejected",
		repaired: "Repaired",
		"left-out": "Left out"
	},
	resolved: (kinds) => `Resolved: ${kinds} of values, listed in the job summary`,
	rejectedListed: () => "Every rejected result is in the JSON report, under `sarif.rejected`",
	levelsFromSeverity: (levels) => `Levels: ${levels} set from security-severity`,
	verdict: (verdict) => `Verdict: ${verdict}`,
	results: (total, ready, repaired, rejected, leftOut) => `Results: ${total} = ${ready} to upload (${repaired} repaired) + ${rejected} rejected + ${leftOut} left out`,
	scope: (scope, reason) => `Scope: ${scope}. ${reason}`,
	dataSource: (name, facts) => `Data source: ${name}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`,
	entriesLine: (before, after, body) => `Entries: ${before} before, ${after} after${body === void 0 ? "" : `, request of ${body}`}`,
	protocol: (writes, verifications) => `Protocol: ${writes}, ${verifications}`,
	asset: (id) => `Repository asset: ${id}`,
	part: (number, count) => `Part ${number} of ${count}`,
	sending: (part, tool, collector, content) => `${part} of ${tool}${collector === "" ? "" : ` to collector ${collector}`}: ${content}`,
	confirmed: (part, answer, took, request) => `${part}: ${answer ?? "confirmed"}${took === "" ? "" : ` after ${took}`}${request === void 0 ? "" : ` (request ${request})`}`,
	notShown: "not shown",
	noReason: "no reason given"
};
// src/messages/summary.ts
/** The title of the job summary. Counts come with their unit, e.g. `148 results`. */
const HEADLINES = {
	failed: {
		upload: "❌ Nothing was uploaded",
		register: "❌ The repository was not registered",
		validate: "❌ The check failed",
		audit: "❌ The audit failed",
		"create-collector": "❌ No collector was created",
		"create-data-source": "❌ No data source was created",
		"update-data-source": "❌ The data source was not changed",
		"delete-data-source": "❌ The data source was not deleted"
	},
	failedOtherwise: "❌ The step failed",
	failedAfter: (uploaded, uploads) => `❌ Failed after ${uploaded} of ${uploads}`,
	partlyRegistered: (repositories) => `❌ ${repositories} added, others not`,
	noneRegistered: "❌ No repository was added",
	deletionUnconfirmed: "❌ The deletion was not confirmed",
	ready: (mark, results) => `${mark} ${results} ready for upload`,
	wouldUpload: (results) => `📝 Dry run: ${results} would be uploaded`,
	nothingUploaded: "⚪ Nothing was uploaded",
	emptyFailedScan: "⚠️ No results, and the scan failed",
	cleanScan: "✅ Clean scan uploaded",
	uploaded: (mark, results, rejected) => `${mark} ${results} uploaded${rejected === "" ? "" : `, ${rejected} rejected`}`,
	scope: {
		covered: "✅ The repository is covered",
		updated: "✅ The repository was added to the data source",
		planned: "📝 Dry run: the repository would be added to the data source"
	},
	noRepositoryAdded: "✅ No repository had to be added",
	wouldAdd: (repositories) => `📝 Dry run: ${repositories} would be added`,
	added: (repositories) => `✅ ${repositories} added to the scope`,
	update: {
		unchanged: "✅ The data source already has these settings",
		planned: "📝 Dry run: the data source would be changed",
		updated: "✅ The data source was changed"
	},
	deletion: {
		planned: "📝 Dry run: the data source would be deleted",
		refused: "❌ The data source was not deleted",
		requested: "❓ The deletion of the data source was not confirmed",
		deleted: "🗑️ The data source was deleted"
	},
	dataSource: {
		planned: "📝 Dry run: the data source would be created",
		found: "✅ The data source already exists",
		created: "✅ The data source was created"
	},
	collector: {
		planned: "📝 Dry run: the collector would be created",
		found: "✅ The collector already exists",
		created: "✅ The collector was created"
	},
	auditFindings: (findings) => `⚠️ ${findings.join(", ")}`,
	auditClean: (sources, covered) => `✅ ${sources} healthy${covered === "" ? "" : `, ${covered} covered`}`
};
/** What to check although the files were uploaded: in the log as warnings, and in the job summary. */
const SCAN_WARNINGS = {
	title: "Check the scan",
	scanFailed: (summary) => `${summary}. Its findings may be incomplete.`,
	moreFailed: (runs) => `${runs} failed. The JSON report lists them.`,
	missingPaths: (missing, paths, isOne, example, advice) => `${missing} of ${paths} in the results ${isOne ? "is" : "are"} not in the checkout, e.g. ${example}. ${advice}`,
	pathAdvice: {
		"path-prefix": "If the scanner ran in a subfolder, set `path-prefix` to it.",
		"strip-prefix": "If the paths start with a folder too many, set `strip-prefix` to it.",
		"fallback-location": "If they are files of a container image, set `fallback-location` to a file of the repository, e.g. `Dockerfile`."
	},
	fallback: (results, example) => `${results} had no place in the checkout and moved to \`fallback-location\`, e.g. ${example}. Their messages name the original place.`,
	otherRepository: (source, other, own) => `${source} is of repository ${other}, but the results are uploaded for ${own}. If they belong to the other one, set \`repository-url\`.`,
	severalCheckouts: (folders) => `More than one folder is a checkout of this repository: ${folders}. None was used; set \`checkout-path\`.`,
	checkout: "The checkout",
	scanOf: (file) => `The scan in ${file}`
};
/** Titles of annotations. */
const ANNOTATIONS = {
	error: "Invalid SARIF",
	warning: "Results rejected",
	notice: "Results repaired",
	roots: "Paths moved",
	inferredRoot: (root, folder, explained, input) => `Paths ${root === "" ? "of a run" : `below ${root}`} were placed in ${folder === "" ? "the root of the checkout" : `folder ${folder}`}. This explains ${explained}. To say the same yourself, set \`${input}\`.`,
	more: (causes) => `${causes} in the job summary and the JSON report.`
};
/** Headings, labels and columns of the job summary. */
const SUMMARY = {
	whatToDo: "What to do:",
	nextStep: "Next step:",
	moreSteps: (steps) => `${steps} in the JSON report.`,
	moreRows: (rows) => `${rows} in the JSON report.`,
	counts: {
		total: "In the files",
		ready: "Ready",
		uploaded: "Uploaded",
		notUploaded: "Not uploaded",
		repaired: "Repaired",
		rejected: "Rejected",
		leftOut: "Left out"
	},
	facts: {
		verdict: "Verdict",
		levels: "Levels",
		tools: "Tools",
		repository: "Repository",
		scope: "Scope",
		uploads: "Uploads"
	},
	scopeSkipped: "⏭️ skipped",
	scopeCovered: "✅ covered",
	scopeNotAdded: "⏭️ not added",
	wouldAdd: "📝 would add",
	added: "➕ added",
	planned: (uploads, size) => `${uploads} planned, ${size}`,
	confirmed: (confirmed, uploads, size) => `${confirmed} of ${uploads} confirmed, ${size}`,
	causes: "What was rejected and repaired",
	examples: "Examples",
	resolved: "Resolved and left out",
	kinds: {
		invalid: "❌&nbsp;invalid",
		rejected: "⛔&nbsp;rejected",
		repaired: "🔧&nbsp;repaired",
		resolved: "✅&nbsp;resolved",
		"left-out": "➖&nbsp;left&nbsp;out"
	},
	causeColumns: [
		"What",
		"Results",
		"Why"
	],
	uploadColumns: [
		"Tool",
		"Collector",
		"Part",
		"Results",
		"Size",
		"Status",
		"Request"
	],
	partPlanned: "📝 planned",
	partNotSent: "not sent",
	partUnconfirmed: "❓ not confirmed",
	partFailed: "❌ failed",
	partConfirmed: "confirmed",
	files: "Files",
	fileColumns: [
		"File",
		"Verdict",
		"Size",
		"Results",
		"Repaired",
		"Rejected",
		"Left out"
	],
	collectors: "Collectors",
	collectorColumns: [
		"Collector",
		"Id",
		"Outcome"
	],
	withoutCredentials: ", without credentials",
	dataSource: "Data source",
	createdColumns: [
		"Type",
		"Id",
		"Outcome"
	],
	updateColumns: [
		"",
		"Before",
		"After"
	],
	requested: "Requested",
	covered: "Already covered",
	wouldBeAdded: "Would be added",
	addedColumn: "Added",
	skipped: "Skipped",
	dataSources: "Data sources",
	sourceColumns: [
		"Data source",
		"Before",
		"After",
		"Outcome"
	],
	repository: "Repository",
	skippedColumns: ["Repository", "Reason"],
	unhealthy: "Unhealthy data sources",
	unmapped: "Third-party data sources without a mapped project of this organization",
	allSources: "All data sources",
	auditColumns: [
		"Data source",
		"Type",
		"Stage",
		"Selection",
		"Repositories",
		"Status"
	],
	coverage: "Coverage",
	uncoveredColumns: [
		"Repository",
		"Visibility",
		"Why"
	],
	coveredTwice: (repositories) => `${repositories} covered more than once`,
	coveredTwiceColumns: ["Repository", "Data sources"]
};
/** Why a repository is not covered. */
const UNCOVERED_REASONS = {
	unselected: "a data source can access the repository, but does not select it",
	unseen: "a data source selects every repository that it can access, but the inventory does not show this one",
	absent: "no data source shows it"
};
// src/report/format.ts
/**
* A whole number with commas between groups of thousands. `toLocaleString` does the same, but its first call loads the
* locale data, which takes 30 ms: longer than the rest of a small step's report.
*/
function formatNumber(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 result`, `2,546 results`; `many` is the plural if it is not `one` with an s. */
function formatCount(count, one, many = `${one}s`) {
	return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
/** The first {@link MAX_LINES} lines, and one that counts the others; `one` and `many` as for {@link formatCount}. */
function limitLines(lines, one, many = `${one}s`) {
	const omitted = lines.length - 20;
	if (omitted <= 0) return [...lines];
	return [...lines.slice(0, 20), `… and ${formatCount(omitted, `more ${one}`, `more ${many}`)}`];
}
/** Three significant digits below 100, else a whole number, never an exponent: `9.99`, `51.2`, `2,100`. */
function formatThreeDigits(value) {
	return value < 99.95 ? value.toPrecision(3) : formatNumber(Math.round(value));
}
/** Bytes with a decimal unit, like the collector's limit of 10 MB: `512 bytes`, `51.2 kB`, `9.99 MB`. */
function formatSize(bytes) {
	if (bytes < 1e3) return formatCount(bytes, "byte");
	if (bytes < 999500) return `${formatThreeDigits(bytes / 1e3)} kB`;
	return `${formatThreeDigits(bytes / 1e6)} MB`;
}
/** Milliseconds with the unit that fits: `240 ms`, `2.1 s`, `3 min 20 s`. */
function formatDuration(milliseconds) {
	const whole = Math.round(milliseconds);
	if (whole < 1e3) return `${whole} ms`;
	if (whole < 59950) return `${(whole / 1e3).toFixed(1)} s`;
	const seconds = Math.round(whole / 1e3);
	return `${formatNumber(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}



/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ActionError: () => (/* binding */ ActionError),
  FALLBACK_PROBLEMS: () => (/* binding */ FALLBACK_PROBLEMS),
  GROUPS: () => (/* binding */ GROUPS),
  INPUT_ERRORS: () => (/* binding */ INPUT_ERRORS),
  NOT_STORED: () => (/* binding */ NOT_STORED),
  auditLines: () => (/* binding */ auditLines),
  confirmedLine: () => (/* binding */ confirmedLine),
  deletionLines: () => (/* binding */ deletionLines),
  extractCredentials: () => (/* binding */ extractCredentials),
  flag: () => (/* binding */ flag),
  getOrAdd: () => (/* binding */ getOrAdd),
  hideValues: () => (/* binding */ hideValues),
  identifier: () => (/* binding */ identifier),
  isRecord: () => (/* binding */ isRecord),
  parseBody: () => (/* binding */ parseBody),
  property: () => (/* binding */ property),
  registrationLines: () => (/* binding */ registrationLines),
  repositoryName: () => (/* binding */ repositoryName),
  scopeLines: () => (/* binding */ scopeLines),
  sendingLine: () => (/* binding */ sendingLine),
  text: () => (/* binding */ build_text_0),
  updateLines: () => (/* binding */ updateLines)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
// EXTERNAL MODULE: ./build/format.js
var format = __nccwpck_require__(7820);
;// CONCATENATED MODULE: ./build/markdown.js

// src/report/markdown.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;",
	$: "&#36;",
	"@": "&#64;",
	"|": "&#124;"
};
function escapeHtml(text) {
	return text.replace(/[&<>"'`$@|]/g, (mark) => ENTITIES[mark] ?? "");
}
/** The default limit of a value, UTF-16 code units. */
const VALUE_LIMIT = 160;
/** Data as `code`: shown unchanged, cut to `limit` UTF-16 code units. */
function code(value, limit = VALUE_LIMIT) {
	const text = (0,build_text/* escapeControl */.hN)(value, limit);
	return `<code>${text.trim() === "" ? "(blank)" : escapeHtml(text)}</code>`;
}
/** Letters, digits and characters without a meaning in either pass; a colon only at the end of the word. */
const PLAIN_WORD = /^[\p{L}\p{N}.,;!?%+=/()"'’…–→-]*:?$/u;
/** Plain characters that GitHub turns into a link: a host, a commit, an issue or an advisory. */
const LINKED_WORD = /www\.|[0-9a-f]{7}|[a-z]-\d|ghsa-/i;
function word(text) {
	return PLAIN_WORD.test(text) && !LINKED_WORD.test(text) ? escapeHtml(text) : code(text, Number.POSITIVE_INFINITY);
}
/**
* A sentence that may contain data: text in backticks or “quotes”, and every word with an active character, becomes
* `code`; the rest stays plain. It is cut to `limit` UTF-16 code units.
*/
function prose(sentence, limit) {
	return (0,build_text/* escapeControl */.hN)(sentence, limit).split(/(`[^`]+`|“[^“”]+”)/).flatMap((piece) => {
		const quoted = /^[`“](.+)[`”]$/s.exec(piece)?.[1];
		if (quoted !== void 0) return [code(quoted, Number.POSITIVE_INFINITY)];
		return piece.split(/(\s+)/).map((part) => part.trim() === "" ? part : word(part));
	}).join("");
}
/** A table of HTML cells in one line; `numeric` names the columns that are aligned to the right. */
function table(head, rows, numeric = []) {
	const cells = (tag, row) => row.map((cell, index) => `<${tag}${numeric.includes(index) ? " align=\"right\"" : ""}>${cell}</${tag}>`).join("");
	const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
	return `<table>${head.length === 0 ? "" : `<thead><tr>${cells("th", head)}</tr></thead>`}<tbody>${body}</tbody></table>`;
}
function list(items) {
	return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
/** A collapsed section with this title and content, both HTML, in one line. */
function collapsed(title, html) {
	return `<details><summary>${title}</summary>${html}</details>`;
}
/** GitHub's alert with one paragraph for each line of HTML; other renderers show a quotation. */
function markdown_alert(kind, lines) {
	return [`> [!${kind}]`, ...lines.map((line) => `> <p>${line}</p>`)].join("\n>\n");
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/index.js











// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
/**
* Wrap an asynchronous function call in a group.
*
* Returns the same type as the function itself.
*
* @param name The name of the group
* @param fn The function to wrap in the group
*/
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
// src/errors.ts
/**
* An expected failure. Its message is the three sentences followed by the code, so that a reader finds the entry in the
* troubleshooting page. `place` is for an annotation.
*/
var ActionError = class extends Error {
	name = "ActionError";
	code;
	what;
	why;
	fix;
	place;
	constructor({ code, what, why, fix, cause }, place) {
		const message = `${[
			what,
			why,
			fix
		].filter((sentence) => sentence !== "").join(" ")} [${code}]`;
		super(message, cause === void 0 ? void 0 : { cause });
		this.code = code;
		this.what = what;
		this.why = why;
		this.fix = fix;
		this.place = place;
	}
};
// src/messages/run.ts
const INTERNAL_ERROR = (message) => ({
	code: "INTERNAL",
	what: `The action failed unexpectedly: ${message}.`,
	why: "This is a bug of the action.",
	fix: "Run the job again with debug logging, and report the bug with that log."
});
/** Data that does not fit into memory could not be written to `folder`, or read again; `code` is the system's, e.g. ENOSPC. */
const NOT_STORED = (folder, code, cause) => {
	const isFull = code === "ENOSPC" || code === "EDQUOT";
	return {
		code: isFull ? "DISK_FULL" : "TEMP_FOLDER_UNUSABLE",
		what: `The temporary folder \`${folder}\` ${isFull ? "is full" : "cannot be used"}.`,
		why: `Large SARIF files need space there, but the system reports ${code || String(cause)}.`,
		fix: isFull ? "Free disk space before this step, use a runner with a larger disk, or split the files." : "Set RUNNER_TEMP on the runner to a folder that exists and that the runner's user can write to.",
		cause
	};
};
const CANCELLED = (signal) => ({
	code: "CANCELLED",
	what: "The step was cancelled.",
	why: `The runner sent ${signal}.`,
	fix: "Run the job again; it uploads everything again."
});
/** Titles of the groups in the log. */
const GROUPS = {
	sarif: "SARIF",
	collector: "Collector",
	dataSource: "Data source"
};
const RUN_LOG = { notWritten: (file, reason) => `The ${file} could not be written: ${reason}` };
// src/cancellation.ts
/** `signal` is aborted with CANCELLED. The runner cancels a job with SIGINT, then with SIGTERM. */
function createCancellation() {
	const controller = new AbortController();
	const cancel = (name) => controller.abort(new ActionError(CANCELLED(name)));
	const { signal } = controller;
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, cancel);
	return {
		signal,
		/** The result of `work`, or the reason of the signal as soon as it is aborted: work on files does not know the signal. */
		async orCancelled(work) {
			const cancelled = new Promise((_, reject) => {
				signal.addEventListener("abort", () => reject(signal.reason), { once: true });
			});
			const result = await Promise.race([work, cancelled]);
			await new Promise(setImmediate);
			signal.throwIfAborted();
			return result;
		}
	};
}
// src/messages/inputs.ts
function invalid(what, why, fix) {
	return {
		code: "INPUT_INVALID",
		what,
		why,
		fix
	};
}
function missing(what, why, fix) {
	return {
		code: "INPUT_MISSING",
		what,
		why,
		fix
	};
}
function isEmpty(input) {
	return `Input \`${input}\` is empty.`;
}
function quoted(values) {
	return values.map((value) => `\`${value}\``).join(", ");
}
/** Why a `fallback-location` cannot be used. */
const FALLBACK_PROBLEMS = {
	outside: () => "It is not a path inside the checkout.",
	missing: () => "The checkout has no such file."
};
/** Errors about inputs and the workflow run: found before anything is sent. */
const INPUT_ERRORS = {
	notAllowed: (input, value, allowed, example) => invalid(`Input \`${input}\` cannot be \`${value}\`.`, `Valid values are ${quoted(allowed)}.`, `For example, \`${input}: ${example}\`.`),
	misspelled: (input, value, meant) => invalid(`Input \`${input}\` cannot be \`${value}\`.`, "The API has no such value.", `Use \`${input}: ${meant}\`.`),
	notANumber: (input, value, least, most, example) => invalid(`Input \`${input}\` cannot be \`${value}\`.`, `It must be a whole number from ${least} to ${most}.`, `For example, \`${input}: ${example}\`.`),
	notASize: (input, value) => invalid(`Input \`${input}\` cannot be \`${value}\`.`, "It must be a number of bytes, or a number with KB, MB, GB, KiB, MiB or GiB.", `For example, \`${input}: 1GB\`.`),
	unusable: (input, why, fix) => invalid(`Input \`${input}\` cannot be used.`, why, fix),
	secretTooShort: (input, least) => invalid(`Input \`${input}\` has fewer than ${least} characters.`, "Credentials are longer than this; the value was probably truncated.", "Copy the value into the secret again."),
	secretMisplaced: (input, secretInput) => invalid(`Input \`${input}\` contains the value of \`${secretInput}\`.`, "Other inputs appear in messages and URLs, so they must not contain a secret.", `Remove the secret from \`${input}\`.`),
	notAHeader: (input) => invalid(`Input \`${input}\` contains a line break, a control character or a non-ASCII character.`, "It is sent as an HTTP header, which cannot contain these.", "Copy the value into the secret again, as one line."),
	address: (problem) => invalid(`Input \`api-url\` ${problem}.`, "It must be the https address of the tenant's API host, without a path, because the credentials are sent there.", "Copy it from Settings > API Keys > Copy URL in the console, e.g. `api-acme.xdr.us.paloaltonetworks.com`."),
	credentialsMissing: (inputs, why) => ({
		code: "CREDENTIALS_MISSING",
		what: `${inputs.length === 1 ? "Input" : "Inputs"} ${quoted(inputs)} ${inputs.length === 1 ? "is" : "are"} empty.`,
		why,
		fix: `Set ${inputs.length === 1 ? "it" : "them"}, and check that the secret or variable exists for this repository and is passed to a reusable workflow.`
	}),
	sarifFileEmpty: (mode) => missing(isEmpty("sarif-file"), `Mode \`${mode}\` needs SARIF files.`, "Set a path, a folder or a pattern, e.g. `sarif-file: results.sarif`."),
	checkoutMissing: (path) => invalid(`Input \`checkout-path\` cannot be \`${path}\`.`, "This folder does not exist.", "Set it to the `path` of the checkout step, or remove it."),
	fallbackLocation: (value, why) => invalid(`Input \`fallback-location\` cannot be \`${value}\`.`, why, "Set it to a file of the repository, relative to its root, e.g. `fallback-location: Dockerfile`."),
	eventUnreadable: () => invalid("The event file that the variable GITHUB_EVENT_PATH names could not be read.", "It must be a JSON object, which the runner writes.", "Remove GITHUB_EVENT_PATH from `env` if the workflow sets it, or check the disk of the runner."),
	gitHubUrl: () => invalid("The variable GITHUB_API_URL is not the URL of an API.", "The runner sets it, and `github-token` is sent only there.", "Remove GITHUB_API_URL from `env` if the workflow sets it."),
	repositoryUnknown: () => ({
		code: "REPOSITORY_UNKNOWN",
		what: "The repository of the results is unknown.",
		why: "Input `repository-url` and the variable GITHUB_REPOSITORY are both empty.",
		fix: "Set `repository-url`, e.g. `https://github.com/acme/app`."
	}),
	repositoryUrl: (source, shown) => invalid(`${source} ${shown}.`, "It must be the https URL of a repository, without user name, query or fragment.", "For example, `repository-url: https://github.com/acme/app`."),
	notABranch: (ref) => invalid(`Input \`branch\` cannot be \`${ref}\`.`, "It is a ref, but not of a branch, or of another pull request than the one of this run.", `Remove \`branch\`, or set it to \`\${{ github.head_ref || github.ref_name }}\`.`),
	repositoriesLine: (shown) => invalid(`${shown} of input \`repositories\` is not a repository.`, "Each line must be `owner/name` or the https URL of a repository; `uncovered` must be the only line.", "Write one repository per line, e.g. `acme/app`."),
	repositoriesInWrongMode: (mode) => invalid(`Input \`repositories\` is set, but \`mode\` is \`${mode}\`.`, "Only mode `register` accepts a list of repositories.", "Remove `repositories`, or set `mode: register`."),
	repositoriesAndOne: (input) => invalid(`Inputs \`repositories\` and \`${input}\` are both set.`, `\`${input}\` is for a single repository.`, "Remove one of these inputs."),
	registerWithoutRegistering: () => invalid("Input `register-repository` is `false`, but `mode` is `register`.", "Mode `register` does nothing else.", "Remove `register-repository`, or set `mode: upload`."),
	twoCollectors: () => invalid("Inputs `collector-id` and `collector-name` are both set.", "Each of them selects the collector.", "Remove one of these inputs."),
	createWithId: () => invalid("Input `create-collector` is `true`, but `collector-id` is set.", "A collector with an id exists already.", "Remove one of these inputs."),
	collectorNameEmpty: () => missing(isEmpty("collector-name"), "Mode `create-collector` needs a name for the collector.", "Set it to the scanner's `tool.driver.name`, e.g. `collector-name: Semgrep OSS`."),
	dataSourceEmpty: () => missing(isEmpty("data-source"), "Mode `create-data-source` needs the data source as JSON.", "Set it to a secret of this repository, as docs/modes.md shows."),
	dataSourceIdEmpty: (mode) => missing(isEmpty("data-source-id"), `Mode \`${mode}\` needs the id of the data source.`, "Copy the id from Settings > Data Sources in the console, or from a run of `mode: audit`."),
	nothingToUpdate: () => missing("Inputs `selection-type` and `external-projects` are both empty.", "Mode `update-data-source` changes one of them or both.", "Set one of them, e.g. `selection-type: CURRENT_STATE_AND_FUTURE`."),
	updateNotConfirmed: (id, wanted, current) => invalid(`Input \`confirm-update\` is not the id of data source ${id}, so nothing was changed.`, `${wanted} covers less than ${current}: new repositories would not be added automatically.`, `To confirm, set \`confirm-update: ${id}\`.`),
	deletionNotConfirmed: (isEmptyInput) => invalid(`Input \`confirm-delete\` is ${isEmptyInput ? "empty" : "not the id in `data-source-id`"}, so nothing was deleted.`, "A deletion removes the data source's repository mappings and credentials and cannot be undone.", "To confirm, set `confirm-delete` to the id in `data-source-id`."),
	organizationInvalid: () => invalid("Input `organization` is not the name of an organization.", "Names on GitHub consist of letters, digits, hyphens and underscores.", "Set it to the name as in URLs, e.g. `organization: acme`."),
	comparisonImpossible: (input, asked, instead) => missing(isEmpty(input), `\`${asked}\` reads the organization's repositories from GitHub.`, `Set \`${input}\`, or ${instead}.`)
};
// src/check-inputs.ts
/** Checks inputs against each other. Throws INPUT_INVALID or INPUT_MISSING naming the inputs. */
function checkInputs(inputs) {
	const { mode } = inputs;
	checkFiles$1(inputs);
	if (mode === "register" && !inputs.scope.register) throw new ActionError(INPUT_ERRORS.registerWithoutRegistering());
	checkRepositories(inputs);
	checkCollector(inputs);
	if (mode === "audit") checkAudit(inputs);
	if (mode === "create-data-source" && inputs.creation.dataSource === "") throw new ActionError(INPUT_ERRORS.dataSourceEmpty());
	if (mode === "update-data-source") checkUpdate(inputs);
	if (mode === "delete-data-source") checkDeletion(inputs);
}
function checkFiles$1({ mode, sarif }) {
	if ((mode === "upload" || mode === "validate") && sarif.patterns.length === 0) throw new ActionError(INPUT_ERRORS.sarifFileEmpty(mode));
}
function checkRepositories(inputs) {
	const { mode, scope, repositoryUrl } = inputs;
	if (scope.repositories.length === 0) return;
	if (mode !== "register") throw new ActionError(INPUT_ERRORS.repositoriesInWrongMode(mode));
	if (repositoryUrl !== "" || scope.repositoryId !== "") throw new ActionError(INPUT_ERRORS.repositoriesAndOne(repositoryUrl === "" ? "repository-id" : "repository-url"));
	if (scope.repositories.join() !== "uncovered") return;
	checkOrganization(inputs);
	requireComparison(inputs, "repositories: uncovered", "name the repositories one per line");
}
function checkCollector({ mode, collectorId, collectorName, createCollector }) {
	if (collectorId !== "" && collectorName !== "") throw new ActionError(INPUT_ERRORS.twoCollectors());
	if (mode === "create-collector" && collectorName === "") throw new ActionError(INPUT_ERRORS.collectorNameEmpty());
	if (mode === "upload" && createCollector && collectorId !== "") throw new ActionError(INPUT_ERRORS.createWithId());
}
function checkOrganization({ audit }) {
	if (!/^[\w-]*$/.test(audit.organization)) throw new ActionError(INPUT_ERRORS.organizationInvalid());
}
function checkAudit(inputs) {
	const { failOn } = inputs.audit;
	checkOrganization(inputs);
	if (failOn === "uncovered" || failOn === "any") requireComparison(inputs, `fail-on: ${failOn}`, "use `fail-on: unhealthy` or `never`");
}
/** Finding uncovered repositories needs the organization's repositories, which only GitHub lists. */
function requireComparison({ audit }, setting, alternative) {
	const missing = audit.githubToken === "" ? "github-token" : "organization";
	if (audit.githubToken === "" || audit.organization === "") throw new ActionError(INPUT_ERRORS.comparisonImpossible(missing, setting, alternative));
}
function requireDataSourceId({ scope, mode }) {
	if (scope.dataSourceId === "") throw new ActionError(INPUT_ERRORS.dataSourceIdEmpty(mode));
}
function checkUpdate(inputs) {
	requireDataSourceId(inputs);
	if (inputs.update.selectionType === "" && inputs.update.externalProjects === "") throw new ActionError(INPUT_ERRORS.nothingToUpdate());
}
function checkDeletion(inputs) {
	const { scope, confirmDelete } = inputs;
	requireDataSourceId(inputs);
	if (confirmDelete !== scope.dataSourceId) throw new ActionError(INPUT_ERRORS.deletionNotConfirmed(confirmDelete === ""));
}
// src/clock.ts
const systemClock = {
	now: Date.now,
	async sleep(milliseconds, signal) {
		const { setTimeout } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
		try {
			await setTimeout(milliseconds, void 0, signal && { signal });
		} catch (error) {
			throw signal?.aborted ? signal.reason : error;
		}
	},
	startTimeout(milliseconds) {
		const controller = new AbortController();
		const timer = setTimeout(() => controller.abort(), milliseconds);
		return {
			signal: controller.signal,
			clear: () => clearTimeout(timer)
		};
	}
};
// src/trigger.ts
const QUEUE = "gh-readonly-queue/";
const VERSION$1 = /^v?\d+\.\d+\.\d+(?:[-+.]|$)/;
/** The branch by GitHub's "Events that trigger workflows"; docs/forks-and-triggers.md has the table. */
function branchOfTrigger(run) {
	const { pull_request: pull, workflow_run: upstream, issue } = run.payload;
	if (run.eventName === "merge_group") return { noBranchReason: "merge-queue" };
	if (run.eventName === "workflow_run") return branchOfUpstream(run, upstream);
	const head = text$1(pull?.head?.ref);
	if (head !== void 0) return isFork(run) ? forkBranch(pull?.head?.repo, text$1(pull?.user?.login), head) : { branch: head };
	const branch = /^refs\/heads\/(.+)/s.exec(run.ref)?.[1];
	if (branch?.startsWith(QUEUE)) return { noBranchReason: "merge-queue" };
	const isComment = run.eventName === "issue_comment" && issue?.pull_request !== void 0;
	if (branch === void 0 || !isComment) return { branch };
	return {
		branch,
		branchWarning: `A comment on pull request #${issue?.number} runs on the default branch, so the results are reported for ${branch}. If the job checks out the pull request, set \`branch\` to its head branch.`
	};
}
/** The branch of the run that triggered this one by `workflow_run`. */
function branchOfUpstream(run, upstream) {
	const branch = text$1(upstream?.head_branch);
	if (upstream?.event === "merge_group" || branch?.startsWith(QUEUE)) return { noBranchReason: "merge-queue" };
	if (isFork(run)) return forkBranch(upstream?.head_repository, void 0, branch);
	if (upstream?.event === "release" || branch === void 0) return {};
	if (upstream?.event === "pull_request" || !VERSION$1.test(branch)) return { branch };
	return { branchWarning: `${branch} looks like the name of a tag, so the results are reported for no branch. If it is a branch, set \`branch\` to its name.` };
}
function forkBranch(repository, author, branch) {
	const owner = text$1(repository?.owner?.login) ?? text$1(repository?.full_name)?.split("/")[0] ?? author;
	return owner === void 0 || branch === void 0 ? { noBranchReason: "unknown-fork" } : { branch: `pull/${owner}/${branch}` };
}
/**
* The branch by the input `branch`, which can be a ref, such as `github.ref`. In the run of a pull request, the names of its
* merge commit and of a fork's branch are replaced by the branch of the trigger. Throws INPUT_INVALID for other refs.
*/
function branchOfInput(input, run) {
	const { pull_request: pull, workflow_run: upstream } = run.payload;
	const trigger = branchOfTrigger(run);
	const branch = input.replace(/^refs\/heads\//, "");
	if (input === "") return trigger;
	if (/^refs\/tags\//.test(input) || run.ref === `refs/tags/${input}`) return {};
	if (branch.startsWith(QUEUE)) return { noBranchReason: "merge-queue" };
	const number = /^(?:refs\/pull\/)?(\d+)\/(?:merge|head)$/.exec(input)?.[1];
	const isOwnPull = number !== void 0 && number === String(pull?.number);
	const isHeadOfFork = isFork(run) && [pull?.head?.ref, upstream?.head_branch].includes(branch);
	if (isOwnPull || isHeadOfFork) return {
		...trigger,
		branchWarning: replaced(input, trigger.branch)
	};
	if (branch.startsWith("refs/")) throw new ActionError(INPUT_ERRORS.notABranch(input));
	return { branch };
}
function replaced(input, branch) {
	return `Input \`branch\` is ${input}, which is not a branch of this repository in this run, so ${branch === void 0 ? "the results are not uploaded" : `the results are reported for ${branch}`}. To choose it yourself, set \`branch\` to another name, or remove it.`;
}
/** Whether the run is about a fork's branch, which can have the same name as a branch of this repository. */
function isFork({ eventName, payload }) {
	const { pull_request: pull, workflow_run: upstream } = payload;
	const [head, base] = eventName === "workflow_run" ? [upstream?.head_repository, upstream?.repository] : [pull?.head?.repo, pull?.base?.repo];
	if (eventName !== "workflow_run" && pull?.head === void 0) return false;
	return text$1(head?.full_name) === void 0 || head?.full_name !== base?.full_name;
}
/** GitHub's "Events that trigger workflows", the notes on forks and on Dependabot. */
const WITHHELD_FROM_FORKS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
const WITHHELD_FROM_DEPENDABOT = /* @__PURE__ */ new Set([
	...WITHHELD_FROM_FORKS,
	"push",
	"create",
	"deployment",
	"deployment_status"
]);
/**
* Why GitHub passes no secrets to this run; undefined if it does. `own-fork`: the workflow runs in a fork, which has secrets
* only if its owner has set them.
*/
function findNoSecretsReason(run) {
	const { eventName, actor, payload } = run;
	if (actor === "dependabot[bot]" && WITHHELD_FROM_DEPENDABOT.has(eventName)) return "dependabot";
	if (WITHHELD_FROM_FORKS.has(eventName) && isFork(run)) return "fork";
	return payload.repository?.fork === true ? "own-fork" : void 0;
}
function text$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/context.ts
/**
* Determines repository, URL and branch from the inputs and the workflow run.
*
* `repositoryUrl` and `branch` are empty if not set. See GitHub's "Default environment variables".
*/
function describeRepository(run, inputs) {
	return {
		...parseRepositoryUrl(inputs.repositoryUrl, run),
		...branchOfInput(inputs.branch, run),
		noSecretsReason: findNoSecretsReason(run)
	};
}
function parseRepositoryUrl(input, { serverUrl, repository }) {
	const fromRunner = `${serverUrl}/${repository}`;
	if (input === "" && repository === "") throw new ActionError(INPUT_ERRORS.repositoryUnknown());
	const url = parsePlainUrl(input || fromRunner);
	const segments = url?.pathname.replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "").split("/").slice(1) ?? [];
	const name = segments.at(-1);
	const owner = segments.slice(0, -1).join("/");
	if (url === void 0 || name === void 0 || owner === "" || segments.includes("")) throw new ActionError(INPUT_ERRORS.repositoryUrl(input === "" ? "GITHUB_SERVER_URL and GITHUB_REPOSITORY result in" : "Input `repository-url` is", describeUrl(input || fromRunner)));
	return {
		host: url.host,
		owner,
		name,
		url: `${url.protocol}//${url.host}/${owner}/${name}`
	};
}
/** The URL for a message. User info, query and fragment can contain a secret, so a URL with one of them is not quoted. */
function describeUrl(url) {
	return /[@?#]/.test(url) ? "a URL with more than a repository in it" : `\`${(0,build_text/* cut */.Jj)(url, 200)}\``;
}
function parsePlainUrl(text) {
	if (!URL.canParse(text) || /\s|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text)) return void 0;
	const url = new URL(text);
	return url.username === "" && url.password === "" && url.search === "" && url.hash === "" && (url.protocol === "https:" || url.protocol === "http:") && url.host !== "" ? url : void 0;
}
/** The workflow run that this process is a step of. Throws INPUT_INVALID if the event file cannot be used. */
async function currentRun() {
	try {
		const { context } = await __nccwpck_require__.e(/* import() */ 624).then(__nccwpck_require__.bind(__nccwpck_require__, 8624));
		if (!(context.payload instanceof Object)) throw new TypeError("The event is not an object");
		return Object.assign(context, { repository: process.env.GITHUB_REPOSITORY ?? "" });
	} catch (cause) {
		throw new ActionError({
			...INPUT_ERRORS.eventUnreadable(),
			cause
		});
	}
}
// src/http/json.ts
/** The body of a response as JSON; undefined if it is not JSON. */
function parseBody(body) {
	try {
		return JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The own property `key` of `value`, if `value` is an object. */
function property(value, key) {
	return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** The own property `key` if it is a string that is not empty. */
function build_text_0(value, key) {
	const found = property(value, key);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function flag(value, key) {
	const found = property(value, key);
	return typeof found === "boolean" ? found : void 0;
}
/** The own property `key` as an identifier: a non-empty string or a safe integer. */
function identifier(value, key) {
	const found = property(value, key);
	return Number.isSafeInteger(found) ? String(found) : build_text_0(value, key);
}
// src/secrets.ts
const MASK = "***";
/**
* The secrets of a step. `mask` makes the runner hide a secret in the log, the annotations and the job summary. `redact`
* is for what the runner does not mask: the report file, outputs, and text that is cut before it is logged. It ignores
* secrets of fewer than `minRedacted` characters, which are parts of ordinary words.
*/
function createSecrets(mask, minRedacted = 0) {
	/** The longest first, because one can contain another. */
	let variants = [];
	const added = /* @__PURE__ */ new Set();
	return {
		add(secret) {
			if (secret.trim() === "" || added.has(secret)) return;
			added.add(secret);
			mask(secret);
			if (secret.length < minRedacted) return;
			variants = [.../* @__PURE__ */ new Set([...variants, ...variantsOf(secret)])].sort((one, other) => other.length - one.length);
		},
		redact: (text) => variants.reduce((rest, variant) => rest.replaceAll(variant, MASK), text)
	};
}
/** The secret, with and without surrounding white space, and as it appears in base64, URLs, JSON and HTML. */
function variantsOf(secret) {
	const trimmed = secret.trim();
	return [
		secret,
		trimmed,
		...[
			encodeURIComponent(trimmed.toWellFormed()),
			JSON.stringify(trimmed).slice(1, -1),
			build_escapeHtml(trimmed),
			Buffer.from(trimmed).toString("base64").replaceAll("=", "")
		]
	];
}
function build_escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/cortex/credentials-in.ts
const TOKEN_NAMES = [
	"token",
	"apiToken",
	"apiKey",
	"key",
	"secret"
];
const ID_NAMES = [
	"tokenId",
	"apiKeyId",
	"keyId",
	"id"
];
const URL_NAMES = ["apiUrl", "url"];
/**
* The credentials in the response to a creation. The API documents none; a guide says that there are some, but not
* their names. Before they are returned, the token is masked, and so is every string of at least 8 characters in
* `credentials`.
*/
function extractCredentials(value, secrets) {
	const credentials = property(value, "credentials");
	const token = firstProperty(credentials, TOKEN_NAMES) ?? firstProperty(value, TOKEN_NAMES);
	for (const secret of [...stringsIn(credentials), ...TOKEN_NAMES.flatMap((name) => build_text_0(value, name) ?? [])]) if (secret.length >= MIN_SECRET_LENGTH$1) secrets.add(secret);
	if (token !== void 0) secrets.add(token);
	return {
		tokenId: firstProperty(credentials, ID_NAMES) ?? firstProperty(value, [
			"tokenId",
			"apiKeyId",
			"keyId"
		]),
		token,
		url: firstProperty(credentials, URL_NAMES) ?? firstProperty(value, URL_NAMES)
	};
}
/** In characters. Masking shorter strings would hide ordinary words in the log. */
const MIN_SECRET_LENGTH$1 = 8;
function firstProperty(value, names) {
	return names.flatMap((name) => identifier(value, name) ?? [])[0];
}
/** Characters. A shorter value is not masked in the tenant's text, because that would hide parts of ordinary words. */
const MIN_REDACTED_LENGTH = 6;
/**
* Returns a function that redacts the values of a creation in the tenant's text, each of which can be a secret, except a
* collector's name. The text becomes empty if it may contain one that is too short to be masked.
*/
function hideValues({ type: _, uniqueProperties, ...body }) {
	const { collectorName, ...unique } = uniqueProperties ?? {};
	const values = stringsIn([body, unique]).flatMap((value) => [value, ...value.split(/[/:@]+/)]);
	const [short, long] = [createSecrets(() => void 0), createSecrets(() => void 0)];
	for (const value of values) if (!/^https?$/i.test(value)) (value.length < MIN_REDACTED_LENGTH ? short : long).add(value);
	return (message) => {
		const redacted = long.redact(message);
		return short.redact(redacted) === redacted ? redacted : "";
	};
}
/** Every string and number in a value, as text, at any depth. */
function stringsIn(value) {
	if (typeof value === "string" || typeof value === "number") return [String(value)];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
// src/inputs.ts
const MODES = [
	"upload",
	"register",
	"validate",
	"audit",
	"create-collector",
	"create-data-source",
	"update-data-source",
	"delete-data-source"
];
/** The values of the input `selection-type`. */
const SELECTION_TYPES = [
	"MANUAL_SELECTION",
	"CURRENT_STATE",
	"CURRENT_STATE_AND_FUTURE"
];
const SECONDS = 1e3;
const DAY_IN_SECONDS = 86400;
const SECRET_INPUTS = [
	"api-key",
	"collector-token",
	"github-token"
];
const DATA_SOURCE_INPUT = "data-source";
/** Characters. Shorter texts are not credentials, and masking them would hide ordinary words of the log. */
const MIN_SECRET_LENGTH = 8;
/** The secrets in the inputs, also those in `data-source`. Mask them before anything is logged. */
function secretInputs() {
	return [...SECRET_INPUTS.map((name) => getInput(name)), ...secretsIn(getInput(DATA_SOURCE_INPUT))].filter((value) => value.length >= MIN_SECRET_LENGTH);
}
/** Every possible secret in the body of a data source; none if it is not JSON, because no message quotes it. */
function secretsIn(text) {
	const body = parseJson(text);
	return stringsIn(isRecord(body) ? [body.credentials, body.selfSignedCertificate] : body);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Reads and parses every input, see action.yml; times in milliseconds. Throws INPUT_INVALID naming the input. */
function readInputs() {
	for (const name of SECRET_INPUTS) checkSecret(name);
	const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
	return {
		mode: readChoice("mode", MODES, "upload"),
		dryRun: readBoolean("dry-run", false),
		sarif: {
			patterns: getMultilineInput("sarif-file"),
			ifNoFilesFound: readChoice("if-no-files-found", [
				"error",
				"warn",
				"ignore"
			], "error"),
			workspace,
			checkoutPath: toAbsolute(getInput("checkout-path") || workspace, workspace),
			normalize: {
				normalize: readBoolean("normalize", true),
				pathPrefix: getInput("path-prefix"),
				stripPrefix: getMultilineInput("strip-prefix"),
				includeSuppressed: readBoolean("include-suppressed", false),
				fallbackLocation: getInput("fallback-location"),
				severityFrom: readChoice("severity-from", ["level", "security-severity"], "level")
			},
			onPartiallyValid: readChoice("on-partially-valid", ["upload", "fail"], "upload"),
			onScanFailure: readChoice("on-scan-failure", [
				"warn",
				"fail",
				"ignore"
			], "warn"),
			maxFileSize: readSize("max-file-size", 1e9)
		},
		tenant: {
			apiUrl: getInput("api-url"),
			apiKey: {
				id: getInput("api-key-id"),
				secret: getInput("api-key"),
				type: readChoice("api-key-type", ["standard", "advanced"], "standard")
			},
			collectorToken: {
				id: getInput("collector-token-id"),
				secret: getInput("collector-token")
			},
			requestTimeout: readInteger("request-timeout", 60, 1, 3600) * SECONDS,
			maxRetries: readInteger("max-retries", 5, 0, 20)
		},
		collectorId: getInput("collector-id"),
		collectorName: getInput("collector-name"),
		createCollector: readBoolean("create-collector", false),
		scope: {
			register: readBoolean("register-repository", true),
			dataSourceId: getInput("data-source-id"),
			repositoryId: getInput("repository-id"),
			allowSelectionTypeChange: readBoolean("allow-selection-type-change", false),
			registrationTimeout: readInteger("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
			onboardingTimeout: readInteger("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
			repositories: getMultilineInput("repositories"),
			maxAdditions: readInteger("max-additions", 500, 1, 1e6),
			includeArchived: readBoolean("include-archived", false),
			includeForks: readBoolean("include-forks", false)
		},
		audit: {
			type: getInput("type"),
			typeCategory: getInput("type-category"),
			organization: getInput("organization") || process.env.GITHUB_REPOSITORY_OWNER || "",
			githubToken: getInput("github-token"),
			failOn: readChoice("fail-on", [
				"never",
				"uncovered",
				"unhealthy",
				"any"
			], "never")
		},
		creation: {
			dataSource: getInput("data-source"),
			allowDuplicate: readBoolean("allow-duplicate", false)
		},
		update: {
			selectionType: readChoice("selection-type", SELECTION_TYPES, ""),
			externalProjects: getInput("external-projects"),
			replaceExternalProjects: readBoolean("replace-external-projects", false),
			confirmUpdate: getInput("confirm-update")
		},
		confirmDelete: getInput("confirm-delete"),
		repositoryUrl: getInput("repository-url"),
		branch: getInput("branch")
	};
}
/**
* Throws INPUT_INVALID if the secret is too short, or if another input contains it: other inputs appear in messages and
* URLs.
*/
function checkSecret(name) {
	const secret = getInput(name);
	if (secret === "") return;
	if (secret.length < MIN_SECRET_LENGTH) throw new ActionError(INPUT_ERRORS.secretTooShort(name, MIN_SECRET_LENGTH));
	const secretVariables = new Set(SECRET_INPUTS.map((input) => `INPUT_${input.toUpperCase()}`));
	const misplaced = Object.entries(process.env).find(([variable, value]) => variable.startsWith("INPUT_") && !secretVariables.has(variable) && value?.includes(secret));
	if (misplaced === void 0) return;
	const other = misplaced[0].slice(6).toLowerCase();
	throw new ActionError(INPUT_ERRORS.secretMisplaced(other, name));
}
/** One of `allowed`; case is ignored. */
function readChoice(name, allowed, fallback) {
	const value = getInput(name);
	if (value === "") return fallback;
	const found = allowed.find((option) => option.toLowerCase() === value.toLowerCase());
	if (found !== void 0) return found;
	throw new ActionError(INPUT_ERRORS.notAllowed(name, (0,build_text/* cut */.Jj)(value, 60), allowed, fallback || (allowed[0] ?? "")));
}
function readBoolean(name, fallback) {
	const value = getInput(name).toLowerCase();
	if (value === "") return fallback;
	if (value === "true" || value === "false") return value === "true";
	throw new ActionError(INPUT_ERRORS.notAllowed(name, (0,build_text/* cut */.Jj)(value, 60), ["true", "false"], String(fallback)));
}
/** A whole number from `min` to `max`, both included. */
function readInteger(name, fallback, min, max) {
	const value = getInput(name);
	if (value === "") return fallback;
	if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
	throw new ActionError(INPUT_ERRORS.notANumber(name, (0,build_text/* cut */.Jj)(value, 60), min, max, fallback));
}
const UNITS = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
/** Bytes, from a whole number with an optional unit, such as `500`, `10 MB` or `10 MiB`. */
function readSize(name, fallback) {
	const value = getInput(name);
	if (value === "") return fallback;
	const [, digits, unit = "?"] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
	const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? NaN);
	if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
	throw new ActionError(INPUT_ERRORS.notASize(name, (0,build_text/* cut */.Jj)(value, 60)));
}
function toAbsolute(path, base) {
	return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(base, path);
}
// src/log.ts
/** UTF-16 code units. GitHub shows an annotation's title in one line. */
const TITLE_LIMIT$1 = 200;
/**
* The step's log, through `@actions/core`. Each call writes one line, and no text in it can become a workflow command.
* Secrets are removed before the text is cut and escaped, because the runner does not mask a cut or escaped secret.
*/
function createLog() {
	const properties = ({ title, file, line: startLine, column: startColumn } = {}) => ({
		...title !== void 0 && { title: (0,build_text/* asLogLine */.jy)(title, TITLE_LIMIT$1) },
		...file !== void 0 && { file: (0,build_text/* asLogLine */.jy)(file) },
		...startLine !== void 0 && { startLine },
		...startColumn !== void 0 && { startColumn }
	});
	return {
		debug: (text) => debug((0,build_text/* asLogLine */.jy)(text)),
		info: (text) => info((0,build_text/* asLogLine */.jy)(text)),
		notice: (text, place) => notice((0,build_text/* asLogLine */.jy)(text), properties(place)),
		warning: (text, place) => warning((0,build_text/* asLogLine */.jy)(text), properties(place)),
		error: (text, place) => error((0,build_text/* asLogLine */.jy)(text), properties(place)),
		group
	};
}
// src/report/record.ts
function startRecord(version, startedAt) {
	return {
		version,
		mode: "upload",
		dryRun: false,
		startedAt,
		deliveries: [],
		nextSteps: []
	};
}
/** The uploads that the tenant confirmed. */
function sumConfirmed(record) {
	const parts = record.deliveries.flatMap((delivery) => delivery.parts);
	const sum = {
		uploads: 0,
		results: 0,
		bytes: 0
	};
	for (const part of parts) {
		if (part.status !== "confirmed") continue;
		sum.uploads += 1;
		sum.results += part.results;
		sum.bytes += part.bytes;
	}
	return sum;
}
/**
* The verdict on all files; undefined without files. If a file is not SARIF, the step fails without a report on the files,
* and the verdict is INVALID.
*/
function verdictOf({ sarifReport, failure }) {
	if (sarifReport !== void 0 && sarifReport.files.length > 0) return sarifReport.verdict;
	return failure?.code === "SARIF_INVALID" ? "INVALID" : void 0;
}
/** The record of a thrown value; INTERNAL, which means a bug, unless it is a `Failure`. */
function failureOf(error) {
	if (error instanceof ActionError) {
		const { code, what, why, fix, place } = error;
		return {
			code,
			what,
			why,
			fix,
			place
		};
	}
	return INTERNAL_ERROR(error instanceof Error ? error.message : String(error));
}
// src/modes/access.ts
/**
* Checks whether the credentials are enough for the step.
*
* Mode `validate` needs none. If one is missing, the result is `withheld` in a run that gets no secrets; in any other run,
* throws CREDENTIALS_MISSING naming the inputs.
*/
function decideAccess(inputs, { noBranchReason, noSecretsReason }) {
	if (inputs.mode === "validate") return { kind: "offline" };
	if (inputs.mode === "upload" && noBranchReason !== void 0) return {
		kind: "withheld",
		reason: noBranchReason
	};
	const missing = missingInputs(inputs);
	if (missing.length === 0) return { kind: "granted" };
	const isWithheld = noSecretsReason !== "own-fork" || hasNoCredential(inputs);
	if (noSecretsReason !== void 0 && isWithheld) return {
		kind: "withheld",
		reason: noSecretsReason
	};
	throw new ActionError(INPUT_ERRORS.credentialsMissing(missing, reasonFor$1(inputs)));
}
function hasNoCredential({ tenant: { apiKey, collectorToken } }) {
	return [
		apiKey.id,
		apiKey.secret,
		collectorToken.id,
		collectorToken.secret
	].join("") === "";
}
function missingInputs(inputs) {
	const { apiUrl, apiKey, collectorToken } = inputs.tenant;
	const missing = apiUrl === "" ? ["api-url"] : [];
	if (needsApiKey(inputs) || apiKey.secret !== "" || apiKey.id !== "") {
		if (apiKey.id === "") missing.push("api-key-id");
		if (apiKey.secret === "") missing.push("api-key");
	}
	if (collectorToken.id === "" !== (collectorToken.secret === "")) missing.push(collectorToken.secret === "" ? "collector-token" : "collector-token-id");
	return missing;
}
/** A collector token authorizes only uploads; everything else needs an API key. */
function needsApiKey({ mode, scope, tenant, collectorId }) {
	const tokenSuffices = tenant.collectorToken.secret !== "" && collectorId !== "" && !scope.register;
	return mode !== "upload" || !tokenSuffices;
}
function reasonFor$1(inputs) {
	if (inputs.mode === "upload" && inputs.tenant.collectorToken.secret !== "" && needsApiKey(inputs)) return "A collector token is enough only with `collector-id` and `register-repository: false`.";
	return `Mode \`${inputs.mode}\` calls the tenant's API.`;
}
// src/report/text.ts
const MAX_SCAN_FAILURES = 2;
const MAX_OTHER_REPOSITORIES = 2;
/** `148 results: `; for a cause that is not about results, `3 times: `, or nothing if it occurred once. */
function describeExtent(cause) {
	if (cause.results > 0) return `${(0,format/* formatCount */.B4)(cause.results, "result")}: `;
	return cause.count > 1 ? `${(0,format/* formatCount */.B4)(cause.count, "time")}: ` : "";
}
function describePlace(occurrence) {
	const detail = occurrence.detail === void 0 ? "" : ` (${occurrence.detail})`;
	return `${occurrence.file}${occurrence.pointer === "" ? "" : ` ${occurrence.pointer}`}${detail}`;
}
/**
* One cause in one line: how many results, why, an example and the fix, e.g.
* `148 results: uri is absolute and outside the checkout, e.g. out.sarif /runs/0/results/3 (/src/a.py); set …`.
*/
function causeText(cause) {
	const [first] = cause.examples;
	const example = first === void 0 ? "" : `, e.g. ${describePlace(first)}`;
	const more = cause.count > 1 && first !== void 0 ? "…" : "";
	return `${describeExtent(cause)}${cause.title}${example}${more}${cause.fix === "" ? "" : `; ${cause.fix}`}`;
}
function fileLine(file) {
	const { counts } = file;
	const parts = [
		(0,format/* formatCount */.B4)(counts.total, "result"),
		counts.repaired > 0 ? `${(0,format/* formatNumber */.ZV)(counts.repaired)} repaired` : "",
		counts.rejected > 0 ? `${(0,format/* formatNumber */.ZV)(counts.rejected)} rejected` : "",
		counts.suppressed > 0 ? `${(0,format/* formatNumber */.ZV)(counts.suppressed)} left out` : ""
	];
	const tools = file.tools.length === 0 ? "" : ` from ${file.tools.join(", ")}`;
	return `${file.path}: ${file.verdict}, ${(0,format/* formatSize */.Xq)(file.bytes)}, ${parts.filter((part) => part !== "").join(", ")}${tools}`;
}
function isLogged(cause) {
	return cause.kind !== "resolved";
}
/** The result of checking the files, one line for each fact. */
function sarifLines(sarifReport) {
	const { counts } = sarifReport;
	if (sarifReport.files.length === 0) return [];
	const severity = sarifReport.causes.find(({ code }) => code === "level-from-severity");
	const logged = sarifReport.causes.filter(isLogged);
	const resolved = sarifReport.causes.length - logged.length;
	return [
		...(0,format/* limitLines */.Di)(sarifReport.files.map(fileLine), "file"),
		...(0,format/* limitLines */.Di)(logged.map((cause) => `${format/* FACTS */.qY.kinds[cause.kind]}: ${causeText(cause)}`), "cause"),
		...resolved === 0 ? [] : [format/* FACTS */.qY.resolved((0,format/* formatCount */.B4)(resolved, "kind"))],
		...severity === void 0 ? [] : [format/* FACTS */.qY.levelsFromSeverity((0,format/* formatCount */.B4)(severity.results, "level"))],
		...sarifReport.rejected.length > 1 ? [format/* FACTS */.qY.rejectedListed()] : [],
		format/* FACTS */.qY.verdict(sarifReport.verdict),
		format/* FACTS */.qY.results((0,format/* formatNumber */.ZV)(counts.total), (0,format/* formatNumber */.ZV)(counts.ready), (0,format/* formatNumber */.ZV)(counts.repaired), (0,format/* formatNumber */.ZV)(counts.rejected), (0,format/* formatNumber */.ZV)(counts.suppressed))
	];
}
/** Warnings about files that are uploaded anyway, one or two sentences each. */
function warningsOf({ sarifReport, failure, checkoutWarnings = [], repositoryUrl = "" }) {
	if (sarifReport === void 0) return [...checkoutWarnings];
	const failed = failure?.code === "SCAN_FAILED" ? [] : sarifReport.scanFailures.slice(0, MAX_SCAN_FAILURES);
	const left = sarifReport.scanFailures.length - failed.length;
	return [
		...failed.map(({ summary }) => format/* SCAN_WARNINGS */.um.scanFailed(summary)),
		...failed.length > 0 && left > 0 ? [format/* SCAN_WARNINGS */.um.moreFailed((0,format/* formatCount */.B4)(left, "more run"))] : [],
		...checkoutWarnings,
		...sarifReport.otherRepositories.slice(0, MAX_OTHER_REPOSITORIES).map(({ file, repository }) => format/* SCAN_WARNINGS */.um.otherRepository(format/* SCAN_WARNINGS */.um.scanOf(file), repository, repositoryUrl)),
		...fallbackWarnings(sarifReport.causes),
		...missingPathWarnings(sarifReport.paths)
	];
}
function fallbackWarnings(causes) {
	const fallback = causes.find(({ code }) => code === "location-fallback");
	if (fallback === void 0) return [];
	const results = (0,format/* formatCount */.B4)(fallback.results, "result");
	return [format/* SCAN_WARNINGS */.um.fallback(results, fallback.examples[0]?.detail ?? "")];
}
function missingPathWarnings({ there, missing, example, advice = "path-prefix" }) {
	if (missing === 0 || example === void 0) return [];
	return [format/* SCAN_WARNINGS */.um.missingPaths((0,format/* formatNumber */.ZV)(missing), (0,format/* formatCount */.B4)(there + missing, "path"), missing === 1, example, format/* SCAN_WARNINGS */.um.pathAdvice[advice])];
}
/** What was found and done about the scope, one line for each fact. */
function scopeLines(scope) {
	const lines = [format/* FACTS */.qY.scope(scope.scope, scope.reason)];
	if (scope.dataSourceId !== void 0) {
		const facts = [scope.dataSourceType, scope.selectionType].filter((part) => part !== void 0);
		lines.push(format/* FACTS */.qY.dataSource(scope.dataSourceId, facts));
	}
	if (scope.before !== void 0 && scope.after !== void 0) {
		const body = scope.bodyBytes === void 0 ? void 0 : (0,format/* formatSize */.Xq)(scope.bodyBytes);
		lines.push(format/* FACTS */.qY.entriesLine((0,format/* formatNumber */.ZV)(scope.before), (0,format/* formatNumber */.ZV)(scope.after), body));
	}
	if (scope.attempts.length > 0) {
		const verified = (0,format/* formatCount */.B4)(scope.verifications.length, "verification");
		lines.push(format/* FACTS */.qY.protocol((0,format/* formatCount */.B4)(scope.attempts.length, "write"), verified));
	}
	if (scope.repositoryId !== void 0) lines.push(format/* FACTS */.qY.asset(scope.repositoryId));
	return lines;
}
function partName(delivery, index) {
	return format/* FACTS */.qY.part(index + 1, delivery.parts.length);
}
/** The log line before a part is sent; `index` counts from 0. */
function sendingLine(delivery, index, part) {
	const id = delivery.collectorId ?? "";
	const collector = delivery.collectorName === void 0 ? id : `${delivery.collectorName} (${id})`;
	const content = `${(0,format/* formatCount */.B4)(part.results, "result")}, ${(0,format/* formatSize */.Xq)(part.bytes)}`;
	return format/* FACTS */.qY.sending(partName(delivery, index), delivery.tool, collector, content);
}
/** The log line after the tenant confirmed a part; `index` counts from 0. */
function confirmedLine(delivery, index, part) {
	const took = part.duration === void 0 ? "" : (0,format/* formatDuration */.a3)(part.duration);
	return format/* FACTS */.qY.confirmed(partName(delivery, index), part.answer, took, part.requestId);
}
// src/sarif/get-or-add.ts
/** The value of `key`; made and added first if there is none. */
function getOrAdd(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// src/sarif/place/tree.ts
/** A file name in more folders than this names no folder. */
const MAX_FOLDERS = 50;
/** The files of a checkout, for inference. Paths are relative with forward slashes; `fold` makes names comparable. */
var Tree = class {
	files;
	#fold;
	#paths;
	#foldersByName;
	#withoutCase;
	constructor(files, fold) {
		this.files = files;
		this.#fold = fold;
		this.#paths = new Set(files.map(fold));
	}
	/** Whether the folded path is a file. */
	has(path) {
		return this.#paths.has(path);
	}
	/** The folded folders with a file of this folded name; none if there are more than {@link MAX_FOLDERS}. */
	foldersWith(name) {
		this.#foldersByName ??= this.#indexNames();
		const folders = this.#foldersByName.get(name) ?? [];
		return folders.length > MAX_FOLDERS ? [] : folders;
	}
	/** The only file that differs from `path` at most in case; undefined if there is none or more than one. */
	findWithoutCase(path) {
		if (this.#withoutCase === void 0) {
			this.#withoutCase = /* @__PURE__ */ new Map();
			for (const file of this.files) {
				const key = file.toLowerCase();
				this.#withoutCase.set(key, this.#withoutCase.has(key) ? void 0 : file);
			}
		}
		return this.#withoutCase.get(path.toLowerCase());
	}
	#indexNames() {
		const index = /* @__PURE__ */ new Map();
		for (const file of this.files) {
			const path = this.#fold(file);
			const slash = path.lastIndexOf("/");
			const folders = getOrAdd(index, path.slice(slash + 1), () => []);
			if (folders.length <= MAX_FOLDERS) folders.push(path.slice(0, Math.max(slash, 0)));
		}
		return index;
	}
};
// src/modes/checkout/files.ts
/** Files and folders. A larger checkout is not listed, because that would take longer than the rest of the step. */
const MAX_ENTRIES = 1e5;
/** Folders whose files scanners do not report. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** The files below a folder on disk, whose path has no links. Every folder is read at most once. */
var Files = class {
	#root;
	#folders = /* @__PURE__ */ new Map();
	#tree;
	fold;
	constructor(root) {
		this.#root = root;
		const exact = (name) => name;
		this.fold = ignoresCase(root) ? (name) => name.normalize("NFC").toLowerCase() : exact;
	}
	/** A file or folder as it is spelled on disk. What is behind a link that leaves the checkout is not in it. */
	find(path) {
		let spelled = "";
		let isFile = false;
		for (const segment of path.split("/")) {
			const entry = isFile ? void 0 : this.entries(spelled).get(this.fold(segment));
			if (entry === void 0) return void 0;
			isFile = entry.isFile;
			spelled = joinPath(spelled, entry.name);
		}
		return {
			path: process.platform === "darwin" ? spelled.normalize("NFC") : spelled,
			isFile
		};
	}
	/** All files except those of other repositories; undefined if there are too many. */
	tree() {
		this.#tree ??= { tree: this.#list() };
		return this.#tree.tree;
	}
	/** The entries of a folder by folded name; none if it cannot be read. */
	entries(folder) {
		let entries = this.#folders.get(folder);
		if (entries === void 0) {
			entries = new Map(readFolder((0,external_node_path_.join)(this.#root, folder)).flatMap((entry) => {
				const known = this.#entryOf((0,external_node_path_.join)(folder, entry.name), entry);
				return known === void 0 ? [] : [[this.fold(entry.name), known]];
			}));
			this.#folders.set(folder, entries);
		}
		return entries;
	}
	#entryOf(path, entry) {
		const { name } = entry;
		if (entry.isFile() || entry.isDirectory()) return {
			name,
			isFile: entry.isFile(),
			isLink: false
		};
		if (!entry.isSymbolicLink()) return void 0;
		try {
			const target = external_node_fs_.realpathSync.native((0,external_node_path_.join)(this.#root, path));
			const stats = (0,external_node_fs_.statSync)(target);
			if (!isInside(this.#root, target) || !(stats.isFile() || stats.isDirectory())) return void 0;
			return {
				name,
				isFile: stats.isFile(),
				isLink: true
			};
		} catch {
			return;
		}
	}
	#list() {
		const files = [];
		let count = 0;
		for (const { path, entries } of this.walk((one) => !SKIPPED_FOLDERS.has(one.name))) {
			count += entries.size;
			if (count > MAX_ENTRIES) return void 0;
			if (path !== "" && entries.has(".git")) continue;
			for (const { name, isFile, isLink } of entries.values()) if (isFile && !isLink) files.push(joinPath(path, name));
		}
		return new Tree(files, this.fold);
	}
	/** All folders, the deeper ones later; not those behind links, in other repositories, or that `enters` refuses. */
	*walk(enters) {
		const folders = [{
			path: "",
			depth: 0
		}];
		for (const { path, depth } of folders) {
			const entries = this.entries(path);
			yield {
				path,
				entries
			};
			if (path !== "" && entries.has(".git")) continue;
			for (const entry of entries.values()) if (!entry.isFile && !entry.isLink && enters(entry, depth + 1)) folders.push({
				path: joinPath(path, entry.name),
				depth: depth + 1
			});
		}
	}
};
function joinPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
/** Whether `candidate` is `folder` or inside it; both are absolute and without links. */
function isInside(folder, candidate) {
	const [first] = (0,external_node_path_.relative)(folder, candidate).split(external_node_path_.sep);
	return first !== ".." && !/^(?:[A-Za-z]:|[\\/])/.test((0,external_node_path_.relative)(folder, candidate));
}
/** Whether the file system of a folder ignores case: an entry is also found with its case swapped. */
function ignoresCase(folder) {
	const names = readFolder(folder).map(({ name }) => name);
	const name = names.find((one) => swapCase(one) !== one && !names.includes(swapCase(one)));
	return name !== void 0 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, swapCase(name)));
}
function swapCase(name) {
	return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}
function readFolder(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
// src/sarif/place/repository-name.ts
/**
* The owner and name of the repository at `url`, in lower case and without `.git`: `acme/app` for
* `https://github.com/Acme/app.git` and `git@github-work:acme/app`. Never the host or user info, which can hold a token.
* Undefined if the URL names none.
*/
function repositoryName(url) {
	const [, path] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/([^?#]+)/i.exec(url) ?? /^[^/?#:]+:(?!\/\/)([^?#]+)/.exec(url) ?? [];
	const segments = path?.split("/").filter((segment) => segment !== "") ?? [];
	const name = segments.join("/").replace(/\.git$/i, "");
	return segments.length < 2 || name.length > 500 ? void 0 : name.toLowerCase();
}
// src/modes/checkout/git.ts
/** Reads the `.git` of a folder, also one that is a file and points elsewhere, as in worktrees and submodules. */
function readGitFolder(folder) {
	const pointer = valuesIn(readText((0,external_node_path_.join)(folder, ".git")), ":").find(({ key }) => key === "gitdir");
	const gitFolder = (0,external_node_path_.resolve)(folder, pointer?.value ?? ".git");
	const config = readText((0,external_node_path_.join)(gitFolder, readText((0,external_node_path_.join)(gitFolder, "commondir")).trim(), "config"));
	const worktree = readText((0,external_node_path_.join)(gitFolder, "config.worktree"));
	const origin = repositoryName(lastValue(config, "remote \"origin\"", "url") ?? "");
	const isSparse = [config, worktree].some((text) => /^(?:true|yes|on|1)$/i.test(lastValue(text, "core", "sparsecheckout") ?? ""));
	return {
		...origin !== void 0 && { origin },
		isSparse
	};
}
/** The folders of the repository that are submodules. */
function readSubmodules(folder) {
	return valuesIn(readText((0,external_node_path_.join)(folder, ".gitmodules")), "=").filter(({ key }) => key === "path").map(({ value }) => value);
}
/** The last value of a key in a section of git's configuration. */
function lastValue(config, section, key) {
	return valuesIn(config, "=").filter((entry) => entry.section === section && entry.key === key).at(-1)?.value;
}
/** The values in a file of git, with section and key in lower case, because git ignores it there. */
function valuesIn(text, separator) {
	let section = "";
	return text.split("\n").flatMap((raw) => {
		const line = raw.trim();
		if (line.startsWith("[")) section = line.slice(1, line.lastIndexOf("]")).trim().toLowerCase();
		const [key = "", ...value] = line.split(separator);
		return [{
			section,
			key: key.trim().toLowerCase(),
			value: value.length === 0 ? "true" : value.join(separator).trim()
		}];
	});
}
/** Empty if the file cannot be read. */
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
// src/modes/checkout/index.ts
/** How deep in the workspace a checkout is searched: `actions/checkout` with `path` makes one such folder. */
const MAX_DEPTH = 3;
/**
* Finds and opens the checkout of the repository, by docs/sarif.md, "Which checkout". `warnings` say what is odd about it.
* Throws INPUT_INVALID if `checkoutPath` is not a folder.
*/
function openCheckout(request) {
	const { checkoutPath, workspace, repositoryNames } = request;
	if (!(0,external_node_fs_.statSync)(checkoutPath, { throwIfNoEntry: false })?.isDirectory()) throw new ActionError(INPUT_ERRORS.checkoutMissing((0,build_text/* cut */.Jj)(checkoutPath, 200)));
	const realWorkspace = realPath(workspace);
	const named = realPath(checkoutPath);
	const { root, hasGit, start, warnings } = named === realWorkspace ? choose(realWorkspace, repositoryNames) : chooseNamed(named, realWorkspace);
	const files = new Files(root);
	const git = hasGit ? readGitFolder(root) : void 0;
	const other = git?.origin === void 0 || isThis(git.origin, repositoryNames) ? void 0 : git.origin;
	const checkout = {
		kind: other !== void 0 || git?.isSparse === true ? "partial" : kindOf(files, root, hasGit),
		folders: root === named ? [checkoutPath, root] : [root],
		workspaces: [workspace, realWorkspace],
		folder: isInside(realWorkspace, root) ? (0,external_node_path_.relative)(realWorkspace, root).replaceAll(external_node_path_.sep, "/") : void 0,
		start,
		fold: files.fold,
		find: (path) => files.find(path),
		tree: () => files.tree()
	};
	if (other === void 0 || request.isRepositoryGiven) return {
		checkout,
		warnings
	};
	const own = repositoryNames[0] ?? "";
	return {
		checkout,
		warnings: [...warnings, format/* SCAN_WARNINGS */.um.otherRepository(format/* SCAN_WARNINGS */.um.checkout, other, own)]
	};
}
/** A repository lacks files if a submodule is not checked out. */
function kindOf(files, root, hasGit) {
	if (files.entries("").size === 0) return "none";
	const lacksFiles = readSubmodules(root).some((path) => files.entries(path).size === 0);
	return hasGit && !lacksFiles ? "repository" : "files";
}
/** The checkout for a folder that the user named: the repository that contains it, or else the folder itself. */
function chooseNamed(named, workspace) {
	for (let folder = named;; folder = (0,external_node_path_.dirname)(folder)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git"))) return {
			root: folder,
			hasGit: true,
			start: (0,external_node_path_.relative)(folder, named).replaceAll(external_node_path_.sep, "/"),
			warnings: []
		};
		if (folder === workspace || folder === (0,external_node_path_.dirname)(folder)) break;
	}
	return {
		root: named,
		hasGit: false,
		start: "",
		warnings: []
	};
}
/** The checkout in a workspace: itself if it is a repository, or else the only folder in it that is this repository. */
function choose(workspace, repositoryNames) {
	const own = {
		root: workspace,
		hasGit: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, ".git")),
		start: "",
		warnings: []
	};
	if (own.hasGit) return own;
	const found = repositoriesBelow(workspace).filter((folder) => {
		const { origin } = readGitFolder(folder);
		return origin === void 0 || isThis(origin, repositoryNames);
	});
	const [only, another] = found;
	if (only === void 0) return own;
	if (another === void 0) return {
		...own,
		root: only,
		hasGit: true
	};
	const names = found.slice(0, 2).map((folder) => (0,external_node_path_.relative)(workspace, folder).replaceAll(external_node_path_.sep, "/"));
	return {
		...own,
		warnings: [format/* SCAN_WARNINGS */.um.severalCheckouts(names.join(", "))]
	};
}
function repositoriesBelow(workspace) {
	const isNear = (entry, depth) => depth <= MAX_DEPTH && entry.name !== "node_modules";
	return [...new Files(workspace).walk(isNear)].filter(({ entries }) => entries.has(".git")).map(({ path }) => (0,external_node_path_.join)(workspace, path));
}
function isThis(origin, repositoryNames) {
	return repositoryNames.length === 0 || repositoryNames.includes(origin);
}
function realPath(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch {
		return path;
	}
}
// src/modes/check.ts
/**
* Finds, reads, checks and repairs the SARIF files, and splits them into parts for the collectors. Throws FILE_NOT_FOUND,
* FILE_UNREADABLE, FILE_TOO_LARGE, SARIF_INVALID, INPUT_INVALID for `checkout-path`, and, if the inputs require it,
* SCAN_FAILED or SARIF_PARTIALLY_VALID.
*/
async function checkFiles(step) {
	const { inputs, record, log, makeTemporaryFolder } = step;
	const { checkoutPath, normalize, ...options } = inputs.sarif;
	const { prepare } = await __nccwpck_require__.e(/* import() */ 724).then(__nccwpck_require__.bind(__nccwpck_require__, 3724));
	return log.group(GROUPS.sarif, async () => {
		const repositoryNames = namesOf(step);
		const { workspace } = options;
		const isRepositoryGiven = inputs.repositoryUrl !== "";
		const { checkout, warnings } = openCheckout({
			workspace,
			checkoutPath,
			repositoryNames,
			isRepositoryGiven
		});
		record.checkoutWarnings = warnings;
		const request = {
			...options,
			normalize: {
				...normalize,
				repositoryNames
			},
			checkout,
			makeSpillFolder: makeTemporaryFolder
		};
		const { sarifReport, deliveries, failure } = await prepare(request, log);
		record.sarifReport = isRepositoryGiven ? {
			...sarifReport,
			otherRepositories: []
		} : sarifReport;
		for (const line of sarifLines(sarifReport)) log.info(line);
		if (failure !== void 0) throw failure;
		return deliveries;
	});
}
/** The names of this repository in lower case, the main one first; the head of a pull request can be a fork. */
function namesOf({ repository, run }) {
	const { pull_request: pull, workflow_run: upstream } = run.payload;
	return [
		`${repository.owner}/${repository.name}`,
		run.repository,
		pull?.head?.repo?.full_name,
		upstream?.head_repository?.full_name
	].flatMap((name) => typeof name === "string" && name !== "" ? [name.toLowerCase()] : []);
}
// src/modes/offline.ts
/** What keeps a step from the tenant, and what to do about it. */
const WITHHELD = {
	fork: ["GitHub does not pass secrets to pull requests from forks", ""],
	dependabot: ["GitHub does not pass these secrets to runs started by Dependabot", ""],
	"own-fork": ["This repository is a fork, and the inputs for credentials are empty", "To upload from the fork, add the secrets there; otherwise, disable this workflow in the fork."],
	"merge-queue": ["A merge queue's commit may never be merged", "The push after the merge uploads the results. To report this run, set `branch`."],
	"unknown-fork": ["These results are of a fork whose owner or branch GitHub does not name", "To upload them, set `branch` to a name that no branch of this repository has."]
};
const AFTER_THE_MERGE = "The next run with the secrets uploads the results, such as a push after the merge.";
/** Ends a step without a request to the tenant, and logs why. */
function skipTenant({ record, inputs, log }, access) {
	const [reason, next] = access.kind === "withheld" ? WITHHELD[access.reason] : [reasonFor(access), ""];
	record.scope = {
		scope: "skipped",
		reason,
		attempts: [],
		verifications: []
	};
	if (access.kind !== "withheld") return;
	const title = access.reason === "merge-queue" || access.reason === "unknown-fork" ? "No branch" : "No secrets";
	const text = noticeFor(inputs.mode, reason, next);
	if (access.reason === "own-fork") log.warning(text, { title: `${title} in this run` });
	else log.notice(text, { title: `${title} in this run` });
}
function noticeFor(mode, reason, next) {
	return mode === "upload" ? `${reason}, so the files were checked but not uploaded. ${next || AFTER_THE_MERGE}` : `${reason}, so mode \`${mode}\` did nothing.`;
}
function reasonFor({ kind }) {
	return kind === "offline" ? "Mode `validate` sends nothing to the tenant" : "There is nothing to upload";
}
// src/report/annotations.ts
/** GitHub shows ten annotations of each level for a step and drops the others. */
const MAX_PER_LEVEL = 10;
const LEVELS = {
	invalid: "error",
	rejected: "warning",
	repaired: "notice"
};
function annotationOf(cause, level) {
	const [first] = cause.examples;
	const file = first === void 0 ? {} : { file: first.file };
	const line = first?.line === void 0 ? {} : { line: first.line };
	const column = first?.column === void 0 ? {} : { column: first.column };
	return {
		level,
		text: causeText(cause),
		place: {
			title: format/* ANNOTATIONS */.BC[level],
			...file,
			...line,
			...column
		}
	};
}
/** Causes that have annotations of another form: one for each root, and a warning. */
const SAID_OTHERWISE = /* @__PURE__ */ new Set(["uri-root-mapped", "location-fallback"]);
function rootAnnotation({ file, root, folder, explained, paths, input }) {
	const share = `${(0,format/* formatNumber */.ZV)(explained)} of ${(0,format/* formatCount */.B4)(paths, "path")}`;
	return {
		level: "notice",
		text: format/* ANNOTATIONS */.BC.inferredRoot(root, folder, share, input),
		place: {
			title: format/* ANNOTATIONS */.BC.roots,
			file
		}
	};
}
function limitToMax(annotations, level) {
	const ofLevel = annotations.filter((annotation) => annotation.level === level);
	if (ofLevel.length <= MAX_PER_LEVEL) return ofLevel;
	const omitted = ofLevel.length - 9;
	const text = format/* ANNOTATIONS */.BC.more((0,format/* formatCount */.B4)(omitted, "more cause"));
	return [...ofLevel.slice(0, 9), {
		level,
		text,
		place: { title: format/* ANNOTATIONS */.BC[level] }
	}];
}
/**
* The annotations of a step: its failure, then one for each cause, at the SARIF file with its first occurrence; at most
* ten of each level, the last one a count if there are more.
*/
function annotationsOf(record) {
	const { failure } = record;
	const all = [];
	if (failure) {
		const text = [
			failure.what,
			failure.why,
			failure.fix
		].filter((sentence) => sentence !== "").join(" ");
		const place = {
			title: failure.code,
			...failure.place
		};
		all.push({
			level: "error",
			text: `${text} [${failure.code}]`,
			place
		});
	}
	for (const cause of record.sarifReport?.causes ?? []) {
		const level = isInFailure(cause, failure) || SAID_OTHERWISE.has(cause.code) ? void 0 : LEVELS[cause.kind];
		if (level !== void 0) all.push(annotationOf(cause, level));
	}
	for (const root of record.sarifReport?.inferredRoots ?? []) all.push(rootAnnotation(root));
	for (const text of warningsOf(record)) all.push({
		level: "warning",
		text,
		place: { title: format/* SCAN_WARNINGS */.um.title }
	});
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => limitToMax(all, level));
}
/** Whether the failure and the cause are about the same unreadable file, so that one annotation is enough. */
function isInFailure({ kind, count, examples }, failure) {
	const [example] = examples;
	const { place } = failure ?? {};
	return kind === "invalid" && count === 1 && place !== void 0 && example?.file === place.file;
}
/** Writes annotations to the log. */
function annotate(annotations, log) {
	for (const { level, text, place } of annotations) log[level](text, place);
}
// src/report/audit.ts
/** The maximum numbers of items in the JSON report. `checks` also limits the data sources of a repository. */
const LIMITS$1 = {
	sources: 1e4,
	repositories: 1e5,
	checks: 100,
	names: 20,
	incomplete: 1e3
};
/** UTF-16 code units of one output. GitHub allows 1 MB for all outputs of a job. */
const OUTPUT_LIMIT = 12e4;
const MAX_IDS = 5;
/** The property `audit` of the JSON report, by `docs/report.schema.json`. */
function auditReport({ dataSources, coverage }) {
	return {
		dataSources: dataSources.slice(0, LIMITS$1.sources).map(sourceReport),
		dataSourcesLeftOut: Math.max(0, dataSources.length - LIMITS$1.sources),
		coverage: coverage && coverageReport(coverage)
	};
}
function sourceReport(source) {
	return {
		...source,
		names: source.names.slice(0, LIMITS$1.names),
		failing: source.failing.slice(0, LIMITS$1.checks)
	};
}
function coverageReport(coverage) {
	return {
		...coverage,
		uncovered: coverage.uncovered.slice(0, LIMITS$1.repositories),
		uncoveredLeftOut: Math.max(0, coverage.uncovered.length - LIMITS$1.repositories),
		doublyCovered: coverage.doublyCovered.slice(0, LIMITS$1.repositories).map((one) => ({
			...one,
			dataSources: one.dataSources.slice(0, LIMITS$1.checks)
		})),
		doublyCoveredLeftOut: Math.max(0, coverage.doublyCovered.length - LIMITS$1.repositories),
		incomplete: coverage.incomplete.slice(0, LIMITS$1.incomplete)
	};
}
/** The outputs of an audit: JSON arrays, each with as many items as fit. */
function auditOutputs(audit) {
	return Object.fromEntries(outputArrays(audit).map(([name, items]) => [name, serializeWithinLimit(items).json]));
}
function outputArrays({ dataSources, coverage }) {
	const unhealthy = dataSources.filter(({ healthy }) => !healthy);
	return [
		["data-sources", dataSources],
		["unhealthy-data-sources", unhealthy],
		...coverage ? [["uncovered-repositories", coverage.uncovered]] : []
	];
}
function serializeWithinLimit(items) {
	const texts = [];
	let length = 2;
	for (const item of items) {
		const text = JSON.stringify(item);
		length += text.length + 1;
		if (length > OUTPUT_LIMIT) break;
		texts.push(text);
	}
	return {
		json: `[${texts.join(",")}]`,
		kept: texts.length
	};
}
function auditLines(audit) {
	const { dataSources, coverage } = audit;
	const collectors = dataSources.filter(({ type }) => type === "collector");
	const unhealthy = dataSources.filter(({ healthy }) => !healthy);
	return [
		`Data sources: ${(0,format/* formatNumber */.ZV)(dataSources.length)} (${(0,format/* formatCount */.B4)(collectors.length, "collector")}), ${(0,format/* formatNumber */.ZV)(unhealthy.length)} unhealthy`,
		...(0,format/* limitLines */.Di)([...unhealthy, ...dataSources.filter(({ healthy }) => healthy)].map(sourceLine), "data source"),
		...unmappedLines(audit),
		...coverage === void 0 ? [] : coverageLines(coverage),
		...outputArrays(audit).flatMap(([name, items]) => {
			const { kept } = serializeWithinLimit(items);
			const reported = items.length > LIMITS$1.repositories ? (0,format/* formatNumber */.ZV)(LIMITS$1.repositories) : "all";
			return kept === items.length ? [] : [`Output ${name}: the first ${(0,format/* formatNumber */.ZV)(kept)} of ${(0,format/* formatNumber */.ZV)(items.length)}; the JSON report has ${reported}`];
		})
	];
}
function sourceLine(source) {
	const { id, type, stage, hostname, names, selectionType, repositories, status, failing, mapping } = source;
	const host = hostname === void 0 ? "" : ` at ${hostname}`;
	const facts = [
		selectionType,
		repositories === void 0 ? void 0 : (0,format/* formatCount */.B4)(repositories, "repository", "repositories"),
		stage === void 0 ? void 0 : `stage ${stage}`,
		status,
		...failing.map(({ check, status: is, error, message, since }) => `${check} ${is}${since === void 0 ? "" : ` since ${since}`}: ${message ?? error ?? format/* FACTS */.qY.noReason}`),
		mapping && mappingText(mapping)
	].filter((fact) => fact !== void 0);
	const name = names[0] === void 0 ? "" : ` ${names[0]}`;
	return [`${source.healthy ? "Healthy" : "Unhealthy"}: ${id}${name} (${type}${host})`, ...facts].join(", ");
}
/** Third-party data sources whose visible mappings contain no repository of the organization. */
function unmappedSources({ dataSources }) {
	return dataSources.filter(({ mapping }) => mapping?.shown === true && mapping.ofOrganization === 0);
}
function unmappedLines(audit) {
	const ids = unmappedSources(audit).map(({ id }) => id);
	return ids.length === 0 ? [] : [`Without a mapped project of this organization: ${joinIds(ids)}`];
}
/** The mapped projects as text, or a note that the tenant does not show them. */
function mappingText(mapping) {
	return mapping.shown ? `mapped projects: ${(0,format/* formatNumber */.ZV)(mapping.projects)}, ${(0,format/* formatNumber */.ZV)(mapping.ofOrganization)} of this organization` : "mapped projects: not shown by the tenant";
}
function coverageLines(coverage) {
	const { organization, compared, covered, archived, uncovered, doublyCovered } = coverage;
	return [
		`Repositories of ${organization}: ${(0,format/* formatNumber */.ZV)(compared)} = ${(0,format/* formatNumber */.ZV)(covered)} covered + ${(0,format/* formatNumber */.ZV)(uncovered.length)} uncovered; ${(0,format/* formatNumber */.ZV)(archived)} archived left out`,
		...(0,format/* limitLines */.Di)(uncovered.map(({ name, visibility, reason }) => `Uncovered: ${name} (${visibility}), ${format/* UNCOVERED_REASONS */.Ae[reason]}`), "repository", "repositories"),
		...(0,format/* limitLines */.Di)(doublyCovered.map(({ name, dataSources }) => `Covered twice: ${name}, by ${joinIds(dataSources)}`), "repository", "repositories")
	];
}
function joinIds(ids) {
	const shown = ids.slice(0, MAX_IDS).join(", ");
	return ids.length > MAX_IDS ? `${shown} and ${(0,format/* formatNumber */.ZV)(ids.length - MAX_IDS)} more` : shown;
}
function auditHeadline({ dataSources, coverage }) {
	const unhealthy = dataSources.filter(({ healthy }) => !healthy).length;
	const uncovered = coverage?.uncovered.length ?? 0;
	const findings = [uncovered > 0 ? `${(0,format/* formatCount */.B4)(uncovered, "repository", "repositories")} uncovered` : "", unhealthy > 0 ? `${(0,format/* formatCount */.B4)(unhealthy, "data source")} unhealthy` : ""].filter((finding) => finding !== "");
	if (findings.length > 0) return format/* HEADLINES */.Ol.auditFindings(findings);
	const covered = coverage === void 0 ? "" : (0,format/* formatCount */.B4)(coverage.covered, "repository", "repositories");
	return format/* HEADLINES */.Ol.auditClean((0,format/* formatCount */.B4)(dataSources.length, "data source"), covered);
}
// src/report/json.ts
/** Increased by every change that breaks programs that read the report. */
const REPORT_VERSION = 3;
/** The maximum numbers of items in each list of the report. `protocol`: the last writes and reads of a registration. */
const LIMITS = {
	files: 500,
	tools: 100,
	causes: 100,
	examples: 10,
	uploads: 1e3,
	protocol: 100,
	nextSteps: 20
};
/** UTF-16 code units of each text. */
const TEXT_LIMIT = 1e3;
function toIsoTime(milliseconds) {
	return new Date(milliseconds).toISOString();
}
function fileReport(file) {
	return {
		...file,
		counts: { ...file.counts },
		tools: file.tools.slice(0, LIMITS.tools)
	};
}
function causeReport(cause) {
	return {
		...cause,
		examples: cause.examples.slice(0, LIMITS.examples)
	};
}
function sarifReport(sarifReport) {
	const byTool = Object.entries(sarifReport.byTool).map(([tool, results]) => ({
		tool,
		results
	}));
	return {
		counts: { ...sarifReport.counts },
		byLevel: { ...sarifReport.byLevel },
		byTool: byTool.slice(0, LIMITS.tools),
		files: sarifReport.files.slice(0, LIMITS.files).map(fileReport),
		filesLeftOut: Math.max(0, sarifReport.files.length - LIMITS.files),
		causes: sarifReport.causes.slice(0, LIMITS.causes).map(causeReport),
		scanFailures: sarifReport.scanFailures,
		paths: sarifReport.paths,
		inferredRoots: sarifReport.inferredRoots,
		otherRepositories: sarifReport.otherRepositories,
		rejected: sarifReport.rejected,
		rejectedLeftOut: sarifReport.rejectedLeftOut,
		causesLeftOut: Math.max(0, sarifReport.causes.length - LIMITS.causes)
	};
}
function scopeReport(scope) {
	const withIsoTimes = (items) => items.slice(-LIMITS.protocol).map((item) => ({
		...item,
		at: toIsoTime(item.at)
	}));
	return {
		...scope,
		attempts: withIsoTimes(scope.attempts),
		verifications: withIsoTimes(scope.verifications)
	};
}
function registrationReport({ dataSources, ...rest }) {
	return {
		...rest,
		dataSources: dataSources.map(({ added, ...source }) => scopeReport(source))
	};
}
function updateReport({ scope, ...rest }) {
	return {
		...rest,
		...scope && { scope: scopeReport(scope) }
	};
}
function uploadsReport(record) {
	const all = record.deliveries.flatMap(({ tool, collectorId, collectorName, parts }) => parts.map((part, index) => ({
		tool,
		collectorId,
		collectorName,
		part: index + 1,
		of: parts.length,
		...part
	})));
	const sent = sumConfirmed(record);
	return {
		confirmed: sent.uploads,
		resultsConfirmed: sent.results,
		bytesConfirmed: sent.bytes,
		parts: all.slice(0, LIMITS.uploads),
		partsLeftOut: Math.max(0, all.length - LIMITS.uploads)
	};
}
/**
* The JSON report, by `docs/report.schema.json`: times are ISO 8601 in UTC, durations milliseconds, sizes bytes, and unknown
* properties are absent.
*/
function reportOf(record) {
	const { finishedAt } = record;
	const report = {
		reportVersion: REPORT_VERSION,
		actionVersion: record.version,
		mode: record.mode,
		dryRun: record.dryRun,
		startedAt: toIsoTime(record.startedAt),
		finishedAt: finishedAt === void 0 ? void 0 : toIsoTime(finishedAt),
		repositoryUrl: record.repositoryUrl,
		branch: record.branch,
		validationStatus: verdictOf(record),
		sarif: record.sarifReport && sarifReport(record.sarifReport),
		scope: record.scope && scopeReport(record.scope),
		registration: record.registration && registrationReport(record.registration),
		audit: record.audit && auditReport(record.audit),
		collectors: record.collectors?.slice(0, LIMITS.tools),
		created: record.created,
		deletion: record.deletion,
		update: record.update && updateReport(record.update),
		uploads: uploadsReport(record),
		nextSteps: record.nextSteps.slice(0, LIMITS.nextSteps),
		failure: record.failure
	};
	const shorten = (_key, value) => typeof value === "string" ? (0,build_text/* truncate */.xv)(value, TEXT_LIMIT) : value;
	return `${JSON.stringify(report, shorten, 2)}\n`;
}
// src/report/budget.ts
/** The first items whose texts together take at most `bytes` as UTF-8; at most `max` items. */
function takeWithin(items, textOf, bytes, max) {
	let room = bytes;
	let count = 0;
	for (const item of items.slice(0, max)) {
		room -= Buffer.byteLength(textOf(item));
		if (room < 0) break;
		count += 1;
	}
	return {
		kept: items.slice(0, count),
		omitted: items.length - count
	};
}
// src/report/summary-details.ts
const MAX_ROWS = 20;
const MAX_EXAMPLES = 3;
/** Bytes reserved for the head of a table, its collapsed section, and the line that counts the other rows. */
const TABLE_OVERHEAD = 1024;
const CELL_LIMIT$4 = 60;
const TITLE_LIMIT = 200;
/** Causes that the reader can act on, the most important first. */
const ACTIONABLE = [
	"invalid",
	"rejected",
	"repaired"
];
/** A table of as many rows as fit into `room` bytes, with a count of the others. */
function trimTable(head, rows, numeric, room) {
	const tags = 32;
	const textOf = (row) => row.map((cell) => cell + " ".repeat(tags)).join("");
	const { kept, omitted } = takeWithin(rows, textOf, room - TABLE_OVERHEAD, MAX_ROWS);
	const rest = omitted > 0 ? `<p><sub>${format/* SUMMARY */.$M.moreRows((0,format/* formatCount */.B4)(omitted, "more row"))}</sub></p>` : "";
	return kept.length === 0 ? rest : `${table(head, kept, numeric)}${rest}`;
}
function withoutLineBreaks(text) {
	return text.replaceAll(" ", "&nbsp;");
}
function exampleItem(occurrence) {
	const detail = occurrence.detail === void 0 ? "" : `: ${code(occurrence.detail)}`;
	return `${code(occurrence.file)} ${code(occurrence.pointer === "" ? "/" : occurrence.pointer)}${detail}`;
}
function causeRow(cause) {
	const first = cause.examples.find((occurrence) => occurrence.detail !== void 0)?.detail;
	const exampleText = first === void 0 ? "" : `, e.g. ${code(first, CELL_LIMIT$4)}`;
	const fix = cause.fix === "" ? "" : `<br>→ ${prose(cause.fix, TITLE_LIMIT)}`;
	return [
		format/* SUMMARY */.$M.kinds[cause.kind],
		cause.results > 0 ? (0,format/* formatNumber */.ZV)(cause.results) : `${(0,format/* formatNumber */.ZV)(cause.count)}×`,
		`${prose(cause.title, TITLE_LIMIT)}${exampleText}${fix}`
	];
}
function causeExamples(cause) {
	const shown = cause.examples.slice(0, MAX_EXAMPLES).map(exampleItem);
	const left = cause.count - shown.length;
	const where = cause.kind === "rejected" ? " in the JSON report" : "";
	const more = left > 0 ? [`and ${(0,format/* formatCount */.B4)(left, "more", "more")}${where}`] : [];
	return `<p>${prose(cause.title, TITLE_LIMIT)}</p>${list([...shown, ...more])}`;
}
/** What was rejected and repaired, by cause, with examples in a collapsed section. */
const causesSection = (record, room) => {
	const causes = ACTIONABLE.flatMap((kind) => record.sarifReport?.causes.filter((cause) => cause.kind === kind) ?? []);
	if (causes.length === 0 || room < TABLE_OVERHEAD) return [];
	const head = `<h4>${format/* SUMMARY */.$M.causes}</h4>`;
	const main = causeTable(causes, room / 2);
	const { kept } = takeWithin(causes.map(causeExamples), (text) => text, room / 4, MAX_ROWS);
	return [
		head,
		main,
		...kept.length === 0 ? [] : [collapsed(format/* SUMMARY */.$M.examples, kept.join(""))]
	];
};
/** Causes that need no attention, collapsed: what was resolved, and what was left out. */
const resolvedSection = (record, room) => {
	const causes = record.sarifReport?.causes.filter(({ kind }) => !ACTIONABLE.includes(kind)) ?? [];
	if (causes.length === 0 || room < TABLE_OVERHEAD) return [];
	return [collapsed(format/* SUMMARY */.$M.resolved, causeTable(causes, room / 2))];
};
function causeTable(causes, room) {
	return trimTable(format/* SUMMARY */.$M.causeColumns, causes.map(causeRow), [1], room);
}
function partStatus(part, dryRun) {
	if (part.status === "planned") return dryRun ? format/* SUMMARY */.$M.partPlanned : format/* SUMMARY */.$M.partNotSent;
	if (part.status === "sending") return format/* SUMMARY */.$M.partUnconfirmed;
	if (part.status === "failed") return format/* SUMMARY */.$M.partFailed;
	return `${part.answer === "PARTIALLY_VALID" ? "⚠️" : "✅"} ${part.answer === void 0 ? format/* SUMMARY */.$M.partConfirmed : code(part.answer, CELL_LIMIT$4)}`;
}
function partRows(delivery, dryRun) {
	const collector = delivery.collectorName ?? delivery.collectorId;
	return delivery.parts.map((part, index) => [
		code(delivery.tool, CELL_LIMIT$4),
		collector === void 0 ? "" : code(collector, CELL_LIMIT$4),
		withoutLineBreaks(`${index + 1} of ${delivery.parts.length}`),
		(0,format/* formatNumber */.ZV)(part.results),
		withoutLineBreaks((0,format/* formatSize */.Xq)(part.bytes)),
		partStatus(part, dryRun),
		part.requestId === void 0 ? "" : code(part.requestId, CELL_LIMIT$4)
	]);
}
/** The uploaded or planned parts; collapsed if the step succeeded. */
const uploadsSection = (record, room) => {
	const rows = record.deliveries.flatMap((delivery) => partRows(delivery, record.dryRun));
	if (rows.length === 0 || room < TABLE_OVERHEAD) return [];
	const html = trimTable(format/* SUMMARY */.$M.uploadColumns, rows, [3, 4], room);
	const title = format/* SUMMARY */.$M.facts.uploads;
	return record.failure ? [`<h4>${title}</h4>`, html] : [collapsed(title, html)];
};
function fileRow(file) {
	return [
		code(file.path),
		code(file.verdict),
		withoutLineBreaks((0,format/* formatSize */.Xq)(file.bytes)),
		(0,format/* formatNumber */.ZV)(file.counts.total),
		(0,format/* formatNumber */.ZV)(file.counts.repaired),
		(0,format/* formatNumber */.ZV)(file.counts.rejected),
		(0,format/* formatNumber */.ZV)(file.counts.suppressed)
	];
}
const filesSection = (record, room) => {
	const files = record.sarifReport?.files ?? [];
	if (files.length === 0 || room < TABLE_OVERHEAD) return [];
	return [collapsed(format/* SUMMARY */.$M.files, trimTable(format/* SUMMARY */.$M.fileColumns, files.map(fileRow), [
		2,
		3,
		4,
		5,
		6
	], room))];
};
// src/report/registration.ts
/** The section is shown only if this many bytes are left. */
const MIN_ROOM$3 = 2048;
const CELL_LIMIT$3 = 80;
const REASON_LIMIT$1 = 300;
function scopeOfMany({ added }, dryRun) {
	if (added.length === 0) return "covered";
	return dryRun ? "planned" : "updated";
}
/** What was found and done, one line for each fact, with the first repositories that were added. */
function registrationLines(record, dryRun) {
	const { requested, covered, added, skipped, dataSources } = record;
	const names = added.slice(0, 20).map((name) => `${dryRun ? "Would add" : "Added"}: ${name}`);
	const more = added.length - names.length;
	return [
		`Repositories: ${(0,format/* formatNumber */.ZV)(requested)} requested, ${(0,format/* formatNumber */.ZV)(covered)} already covered, ${(0,format/* formatNumber */.ZV)(added.length)} ${dryRun ? "would be added" : "added"}, ${(0,format/* formatNumber */.ZV)(skipped.length)} skipped`,
		...dataSources.map(({ dataSourceId = "", before, after, bodyBytes = 0, reason }) => before === void 0 || after === void 0 ? `Data source ${dataSourceId}: ${reason}` : `Data source ${dataSourceId}: ${(0,format/* formatNumber */.ZV)(before)} entries before, ${(0,format/* formatNumber */.ZV)(after)} after, request of ${(0,format/* formatSize */.Xq)(bodyBytes)}`),
		...names,
		...more > 0 ? [`${(0,format/* formatNumber */.ZV)(more)} more in the JSON report`] : []
	];
}
/** The title of the summary for many repositories; undefined for any other step. */
function registrationHeadline({ registration, dryRun }) {
	if (registration === void 0) return void 0;
	const count = (0,format/* formatCount */.B4)(registration.added.length, "repository", "repositories");
	if (registration.added.length === 0) return format/* HEADLINES */.Ol.noRepositoryAdded;
	return dryRun ? format/* HEADLINES */.Ol.wouldAdd(count) : format/* HEADLINES */.Ol.added(count);
}
/** Before, added and after for each data source, and what was skipped with reasons. */
const registrationSection = ({ registration, dryRun }, room) => {
	if (registration === void 0 || room < MIN_ROOM$3) return [];
	const { requested, covered, added, skipped, dataSources } = registration;
	const facts = [
		[format/* SUMMARY */.$M.requested, requested],
		[format/* SUMMARY */.$M.covered, covered],
		[dryRun ? format/* SUMMARY */.$M.wouldBeAdded : format/* SUMMARY */.$M.addedColumn, added.length],
		[format/* SUMMARY */.$M.skipped, skipped.length]
	];
	const blocks = [table(facts.map(([title]) => title), [facts.map(([, count]) => (0,format/* formatNumber */.ZV)(count))], facts.map((_, index) => index))];
	if (dataSources.length > 0) blocks.push(`<h4>${format/* SUMMARY */.$M.dataSources}</h4>`, trimTable(format/* SUMMARY */.$M.sourceColumns, dataSources.map(sourceRow$1), [1, 2], room / 4));
	if (added.length > 0) {
		const rows = added.map((name) => [code(name, CELL_LIMIT$3)]);
		blocks.push(`<h4>${facts[2][0]}</h4>`, trimTable([format/* SUMMARY */.$M.repository], rows, [], room / 4));
	}
	if (skipped.length > 0) {
		const rows = skipped.map(({ name, reason }) => [code(name, CELL_LIMIT$3), prose(reason, REASON_LIMIT$1)]);
		blocks.push(`<h4>${format/* SUMMARY */.$M.skipped}</h4>`, trimTable(format/* SUMMARY */.$M.skippedColumns, rows, [], room / 4));
	}
	return blocks;
};
function sourceRow$1({ dataSourceId, before, after, reason }) {
	const counts = [before, after].map((count) => count === void 0 ? "" : (0,format/* formatNumber */.ZV)(count));
	return [
		code(dataSourceId ?? "", CELL_LIMIT$3),
		...counts,
		prose(reason, REASON_LIMIT$1)
	];
}
/** The outputs for many repositories, by the names of `action.yml`. */
function registrationOutputs(record, dryRun) {
	const ids = record.dataSources.flatMap(({ dataSourceId }) => dataSourceId ?? []);
	return {
		scope: scopeOfMany(record, dryRun),
		"data-source-id": ids.length === 0 ? void 0 : ids.join(","),
		"repositories-added": JSON.stringify(dryRun ? [] : record.added)
	};
}
// src/report/outputs.ts
function collectorIds(record) {
	const used = record.deliveries.flatMap(({ collectorId }) => collectorId ?? []);
	const ids = used.length > 0 ? used : (record.collectors ?? []).flatMap(({ id }) => id ?? []);
	return ids.length === 0 ? void 0 : [...new Set(ids)].join(",");
}
/**
* The step's outputs by the names of `action.yml`, as far as they are known. `uploads` and `results-uploaded`
* count only what the tenant has confirmed.
*/
function outputsOf(record) {
	const counts = record.sarifReport?.counts;
	const sent = sumConfirmed(record);
	const known = {
		"validation-status": verdictOf(record),
		"results-total": counts?.total,
		"results-uploaded": sent.results,
		"results-repaired": counts?.repaired,
		"results-rejected": counts?.rejected,
		"results-suppressed": counts?.suppressed,
		uploads: sent.uploads,
		scope: record.scope?.scope,
		"data-source-id": record.scope?.dataSourceId ?? record.update?.id ?? record.created?.[0]?.id,
		"repository-id": record.scope?.repositoryId,
		"collector-id": collectorIds(record),
		...record.audit && auditOutputs(record.audit),
		...record.registration && registrationOutputs(record.registration, record.dryRun)
	};
	return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => value === void 0 ? [] : [[name, String(value)]]));
}
// src/report/admin.ts
/** The section is shown only if this many bytes are left. */
const MIN_ROOM$2 = 2048;
const CELL_LIMIT$2 = 80;
/** The data source before its deletion, one line for each fact. */
function deletionLines(deletion) {
	const { id, type, hostname, names, selectionType, status, repositories } = deletion;
	const host = hostname === void 0 ? "" : ` at ${hostname}`;
	const facts = [selectionType, status].filter((fact) => fact !== void 0);
	return [format/* FACTS */.qY.dataSource(`${id}${names[0] === void 0 ? "" : ` ${names[0]}`}`, [`${type}${host}`, ...facts]), repositories === void 0 ? "The tenant does not show how many repositories it has" : `It has ${(0,format/* formatCount */.B4)(repositories, "repository", "repositories")}`];
}
/** The title of the summary for a creation or deletion; undefined for any other step. */
function adminHeadline({ mode, collectors, created, deletion }) {
	const [source] = created ?? [];
	if (source !== void 0) return format/* HEADLINES */.Ol.dataSource[source.outcome];
	if (mode === "delete-data-source" && deletion !== void 0) return format/* HEADLINES */.Ol.deletion[deletion.outcome];
	const [collector] = collectors ?? [];
	return mode === "create-collector" && collector !== void 0 ? format/* HEADLINES */.Ol.collector[collector.outcome] : void 0;
}
/** Collectors and data sources that were created or found, and the data source that was deleted. */
const adminSection = ({ collectors = [], created = [], deletion }, room) => {
	if (room < MIN_ROOM$2) return [];
	const blocks = [];
	if (collectors.length > 0) {
		const rows = collectors.map(collectorRow);
		blocks.push(`<h4>${format/* SUMMARY */.$M.collectors}</h4>`, trimTable(format/* SUMMARY */.$M.collectorColumns, rows, [], room / 2));
	}
	if (created.length > 0) {
		const rows = created.map(createdRow);
		blocks.push(`<h4>${format/* SUMMARY */.$M.dataSource}</h4>`, trimTable(format/* SUMMARY */.$M.createdColumns, rows, [], room / 2));
	}
	if (deletion !== void 0) blocks.push(`<h4>${format/* SUMMARY */.$M.dataSource}</h4>`, table([], deletionRows(deletion)));
	return blocks;
};
function collectorRow({ name, id, outcome, credentials }) {
	const note = credentials === false ? format/* SUMMARY */.$M.withoutCredentials : "";
	return [
		code(name, CELL_LIMIT$2),
		id === void 0 ? "" : code(id, CELL_LIMIT$2),
		`${outcome}${note}`
	];
}
function createdRow({ type, id, outcome }) {
	return [
		code(type, CELL_LIMIT$2),
		id === void 0 ? "" : code(id, CELL_LIMIT$2),
		outcome
	];
}
function deletionRows(deletion) {
	const { id, type, hostname, names, selectionType, status, repositories, outcome } = deletion;
	return [
		["Id", id],
		["Name", names[0]],
		["Type", hostname === void 0 ? type : `${type} ${hostname}`],
		["Selection", selectionType],
		["Status before", status],
		["Repositories before", repositories === void 0 ? void 0 : String(repositories)],
		["Outcome", outcome]
	].flatMap(([name, value]) => value === void 0 ? [] : [[`<strong>${name}</strong>`, code(value, CELL_LIMIT$2)]]);
}
// src/report/audit-summary.ts
/** The section is shown only if this many bytes are left. */
const MIN_ROOM$1 = 8192;
const CELL_LIMIT$1 = 80;
/** What the audit found: unhealthy data sources, uncovered repositories, and all data sources in a collapsed section. */
const auditSection = ({ audit }, room) => {
	if (audit === void 0 || room < MIN_ROOM$1) return [];
	const { dataSources, coverage } = audit;
	const unhealthy = dataSources.filter(({ healthy }) => !healthy);
	const blocks = [];
	if (unhealthy.length > 0) blocks.push(`<h4>${format/* SUMMARY */.$M.unhealthy}</h4>`, trimTable(format/* SUMMARY */.$M.auditColumns, unhealthy.map(sourceRow), [4], room / 4));
	const unmapped = unmappedSources(audit);
	if (unmapped.length > 0) blocks.push(`<h4>${format/* SUMMARY */.$M.unmapped}</h4>`, trimTable(format/* SUMMARY */.$M.auditColumns, unmapped.map(sourceRow), [4], room / 8));
	if (coverage !== void 0) blocks.push(...coverageBlocks(coverage, room / 4));
	if (dataSources.length > unhealthy.length) blocks.push(collapsed(format/* SUMMARY */.$M.allSources, trimTable(format/* SUMMARY */.$M.auditColumns, dataSources.map(sourceRow), [4], room / 5)));
	return blocks;
};
function sourceRow({ id, type, stage, hostname, names, selectionType, repositories, status, failing, healthy, mapping }) {
	const name = names[0] === void 0 ? "" : ` ${code(names[0], CELL_LIMIT$1)}`;
	const checks = failing.slice(0, 3).map(({ check, error, message, since }) => `<br>${code(check, CELL_LIMIT$1)}${since === void 0 ? "" : ` since ${code(since, CELL_LIMIT$1)}`}: ${prose(message ?? error ?? format/* FACTS */.qY.noReason, 200)}`);
	const projects = mapping === void 0 ? "" : `<br>${mappingText(mapping)}`;
	return [
		`${code(id, CELL_LIMIT$1)}${name}`,
		`${code(type, CELL_LIMIT$1)}${hostname === void 0 ? "" : ` ${code(hostname, CELL_LIMIT$1)}`}`,
		stage ?? "",
		selectionType === void 0 ? "" : code(selectionType, CELL_LIMIT$1),
		repositories === void 0 ? "" : (0,format/* formatNumber */.ZV)(repositories),
		`${healthy ? "✅" : "❌"} ${status === void 0 ? "" : code(status, CELL_LIMIT$1)}${checks.join("")}${projects}`
	];
}
function coverageBlocks(coverage, room) {
	const { organization, compared, covered, archived, uncovered, doublyCovered } = coverage;
	const totals = `<p>${code(organization)}: ${(0,format/* formatCount */.B4)(compared, "repository", "repositories")}, ${(0,format/* formatNumber */.ZV)(covered)} covered, <strong>${(0,format/* formatNumber */.ZV)(uncovered.length)} uncovered</strong>; ${(0,format/* formatNumber */.ZV)(archived)} archived left out.</p>`;
	const rows = uncovered.map(({ name, visibility, fork, reason }) => [
		code(name, CELL_LIMIT$1),
		`${code(visibility, CELL_LIMIT$1)}${fork ? ", a fork" : ""}`,
		format/* UNCOVERED_REASONS */.Ae[reason]
	]);
	const table = rows.length === 0 ? [] : [trimTable(format/* SUMMARY */.$M.uncoveredColumns, rows, [], room)];
	const doublyCoveredRows = doublyCovered.map(({ name, dataSources }) => [code(name, CELL_LIMIT$1), dataSources.slice(0, 3).map((id) => code(id, CELL_LIMIT$1)).join(", ") + (dataSources.length > 3 ? ` and ${(0,format/* formatNumber */.ZV)(dataSources.length - 3)} more` : "")]);
	const doublyCoveredTable = doublyCoveredRows.length === 0 ? [] : [collapsed(format/* SUMMARY */.$M.coveredTwice((0,format/* formatCount */.B4)(doublyCoveredRows.length, "repository", "repositories")), trimTable(format/* SUMMARY */.$M.coveredTwiceColumns, doublyCoveredRows, [], room / 2))];
	return [
		`<h4>${format/* SUMMARY */.$M.coverage}</h4>`,
		totals,
		...table,
		...doublyCoveredTable
	];
}
// src/report/update.ts
/** The section is shown only if this many bytes are left. */
const MIN_ROOM = 2048;
const CELL_LIMIT = 80;
const REASON_LIMIT = 300;
/** The values before and after, for every setting that was requested. */
function facts({ selectionType, scope, projects }) {
	const count = (value) => value === void 0 ? format/* FACTS */.qY.notShown : (0,format/* formatNumber */.ZV)(value);
	const all = [];
	if (selectionType !== void 0) all.push([
		"Selection type",
		selectionType.before ?? format/* FACTS */.qY.notShown,
		selectionType.after
	]);
	if (scope?.before !== void 0) all.push([
		"Entries",
		count(scope.before),
		count(scope.after)
	]);
	if (projects !== void 0) all.push([
		"External projects",
		count(projects.before),
		count(projects.after)
	]);
	return all;
}
function updateLines(update) {
	return [
		`Data source ${update.id} (${update.type}): ${update.outcome}`,
		...facts(update).map(([name, before, after]) => `${name}: ${before} before, ${after} after`),
		...update.projects !== void 0 && update.projects.before === void 0 && update.outcome === "updated" ? ["The tenant does not show external projects, so the write could not be verified."] : []
	];
}
/** The title of the summary if a data source should change; undefined for any other step. */
function updateHeadline({ update }) {
	return update && format/* HEADLINES */.Ol.update[update.outcome];
}
const updateSection = ({ update }, room) => {
	if (update === void 0 || room < MIN_ROOM) return [];
	const rows = facts(update).map(([name, before, after]) => [
		`<strong>${name}</strong>`,
		code(before, CELL_LIMIT),
		code(after, CELL_LIMIT)
	]);
	const reason = update.scope === void 0 ? [] : [`<p>${prose(update.scope.reason, REASON_LIMIT)}</p>`];
	return [
		`<h4>${format/* SUMMARY */.$M.dataSource} ${code(update.id, CELL_LIMIT)}</h4>`,
		table(format/* SUMMARY */.$M.updateColumns, rows),
		...reason
	];
};
// src/report/summary.ts
/** GitHub refuses more than 1 MiB for a step; nobody reads even this much. */
const MAX_SUMMARY_BYTES = 73728;
const VERDICT_MARKS = {
	VALID: "✅",
	PARTIALLY_VALID: "⚠️",
	INVALID: "❌"
};
const LEVEL_MARKS = {
	error: "🔴",
	warning: "🟠",
	note: "🔵",
	none: "⚪"
};
const MAX_TOOLS = 8;
const MAX_NEXT_STEPS = 3;
const FACT_LIMIT = 80;
const NEXT_STEP_LIMIT = 300;
const FAILURE_LIMIT = 700;
function failedHeadline(record) {
	const { uploads } = sumConfirmed(record);
	const parts = record.deliveries.flatMap((delivery) => delivery.parts);
	if (uploads > 0) return format/* HEADLINES */.Ol.failedAfter((0,format/* formatNumber */.ZV)(uploads), (0,format/* formatCount */.B4)(parts.length, "upload"));
	const added = record.registration?.added.length ?? 0;
	if (added > 0) return format/* HEADLINES */.Ol.partlyRegistered((0,format/* formatCount */.B4)(added, "repository", "repositories"));
	if (record.registration !== void 0) return format/* HEADLINES */.Ol.noneRegistered;
	if (record.deletion?.outcome === "requested") return format/* HEADLINES */.Ol.deletionUnconfirmed;
	return format/* HEADLINES */.Ol.failed[record.mode] ?? format/* HEADLINES */.Ol.failedOtherwise;
}
function headline(record) {
	if (record.failure) return failedHeadline(record);
	const administrative = record.audit === void 0 ? registrationHeadline(record) ?? updateHeadline(record) ?? adminHeadline(record) : auditHeadline(record.audit);
	if (administrative !== void 0) return administrative;
	return record.sarifReport === void 0 ? format/* HEADLINES */.Ol.scope[record.scope?.scope ?? "none"] ?? format/* HEADLINES */.Ol.nothingUploaded : uploadHeadline(record, record.sarifReport);
}
function uploadHeadline(record, { verdict, scanFailures, counts }) {
	const hasFailed = scanFailures.length > 0;
	const mark = VERDICT_MARKS[hasFailed && verdict === "VALID" ? "PARTIALLY_VALID" : verdict];
	const ready = (0,format/* formatCount */.B4)(counts.ready, "result");
	if (record.mode === "validate") return format/* HEADLINES */.Ol.ready(mark, ready);
	if (record.dryRun) return format/* HEADLINES */.Ol.wouldUpload(ready);
	const sent = sumConfirmed(record);
	if (sent.uploads === 0) return format/* HEADLINES */.Ol.nothingUploaded;
	if (counts.total === 0) return hasFailed ? format/* HEADLINES */.Ol.emptyFailedScan : format/* HEADLINES */.Ol.cleanScan;
	const rejected = counts.rejected > 0 ? (0,format/* formatNumber */.ZV)(counts.rejected) : "";
	return format/* HEADLINES */.Ol.uploaded(mark, (0,format/* formatCount */.B4)(sent.results, "result"), rejected);
}
function failureBox(record) {
	const { failure } = record;
	if (!failure) return [];
	const fix = failure.fix === "" ? [] : [`<strong>${format/* SUMMARY */.$M.whatToDo}</strong> ${prose(failure.fix, FAILURE_LIMIT)}`];
	const reason = [failure.what, failure.why].filter((sentence) => sentence !== "").map((text) => prose(text, FAILURE_LIMIT));
	return [markdown_alert("CAUTION", [...fix, `${reason.join(" ")} ${code(failure.code)}`])];
}
function nextStepsBox(record) {
	const steps = record.nextSteps.slice(0, MAX_NEXT_STEPS).map((step) => prose(step, NEXT_STEP_LIMIT));
	if (steps.length === 0) return [];
	const left = record.nextSteps.length - steps.length;
	const more = left > 0 ? [format/* SUMMARY */.$M.moreSteps((0,format/* formatCount */.B4)(left, "more step"))] : [];
	const first = `<strong>${format/* SUMMARY */.$M.nextStep}</strong> ${steps[0]}`;
	return [markdown_alert("IMPORTANT", [
		first,
		...steps.slice(1),
		...more
	])];
}
function warningsBox(record) {
	const warnings = warningsOf(record);
	if (warnings.length === 0) return [];
	return [markdown_alert("WARNING", warnings.map((text) => prose(text, NEXT_STEP_LIMIT)))];
}
function countsTable(record) {
	const counts = record.sarifReport?.counts;
	if (!counts) return [];
	const sent = sumConfirmed(record);
	const offline = record.mode === "validate" || record.dryRun;
	const titles = format/* SUMMARY */.$M.counts;
	const columns = [
		[titles.total, (0,format/* formatNumber */.ZV)(counts.total)],
		offline ? [titles.ready, `<strong>${(0,format/* formatNumber */.ZV)(counts.ready)}</strong>`] : [titles.uploaded, `<strong>${(0,format/* formatNumber */.ZV)(sent.results)}</strong>`],
		[titles.repaired, (0,format/* formatNumber */.ZV)(counts.repaired)],
		[titles.rejected, (0,format/* formatNumber */.ZV)(counts.rejected)],
		[titles.leftOut, (0,format/* formatNumber */.ZV)(counts.suppressed)]
	];
	const missing = offline ? 0 : counts.ready - sent.results;
	if (missing > 0) columns.splice(2, 0, [titles.notUploaded, `<strong>${(0,format/* formatNumber */.ZV)(missing)}</strong>`]);
	const head = columns.map(([title]) => title);
	return [table(head, [columns.map(([, value]) => value)], head.map((_, index) => index))];
}
function byLevel(record) {
	const levels = record.sarifReport?.byLevel;
	if (!levels) return "";
	return [
		"error",
		"warning",
		"note",
		"none"
	].filter((level) => levels[level] > 0).map((level) => `${LEVEL_MARKS[level]} ${(0,format/* formatNumber */.ZV)(levels[level])} ${level}`).join(" · ");
}
function byTool(record) {
	const tools = Object.entries(record.sarifReport?.byTool ?? {}).sort(([, a], [, b]) => b - a);
	const shown = tools.slice(0, MAX_TOOLS).map(([tool, count]) => `${code(tool, FACT_LIMIT)} ${(0,format/* formatNumber */.ZV)(count)}`);
	const left = tools.length - shown.length;
	return [...shown, ...left > 0 ? [(0,format/* formatCount */.B4)(left, "more tool")] : []].join(" · ");
}
function scopeLine(record) {
	const { scope } = record;
	if (!scope) return "";
	const source = scope.dataSourceId ? ` Data source ${code(scope.dataSourceId, FACT_LIMIT)}${scope.selectionType ? ` with ${code(scope.selectionType, FACT_LIMIT)}` : ""}.` : "";
	if (scope.before === void 0 || scope.after === void 0) return `${scope.scope === "skipped" ? format/* SUMMARY */.$M.scopeSkipped : format/* SUMMARY */.$M.scopeCovered}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
	if (scope.scope === "planned" && !record.dryRun) return `${format/* SUMMARY */.$M.scopeNotAdded}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
	const verb = scope.scope === "planned" ? format/* SUMMARY */.$M.wouldAdd : format/* SUMMARY */.$M.added;
	const { added = [] } = scope;
	return `${verb} ${added.length === 1 ? code(added[0] ?? "", FACT_LIMIT) : (0,format/* formatCount */.B4)(added.length, "repository", "repositories")}: ${(0,format/* formatNumber */.ZV)(scope.before)} → <strong>${(0,format/* formatNumber */.ZV)(scope.after)}</strong> repositories.${source}`;
}
function uploadsLine(record) {
	const parts = record.deliveries.flatMap((delivery) => delivery.parts);
	if (parts.length === 0) return "";
	const sent = sumConfirmed(record);
	if (record.dryRun) {
		const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
		return format/* SUMMARY */.$M.planned((0,format/* formatCount */.B4)(parts.length, "upload"), (0,format/* formatSize */.Xq)(bytes));
	}
	return format/* SUMMARY */.$M.confirmed((0,format/* formatNumber */.ZV)(sent.uploads), (0,format/* formatNumber */.ZV)(parts.length), (0,format/* formatSize */.Xq)(sent.bytes));
}
function factsTable(record) {
	const verdict = verdictOf(record);
	const repository = record.repositoryUrl === void 0 ? "" : code(record.repositoryUrl, 160);
	const branch = record.branch === void 0 ? "" : `, branch ${code(record.branch, FACT_LIMIT)}`;
	const titles = format/* SUMMARY */.$M.facts;
	const rows = [
		[titles.verdict, verdict === void 0 ? "" : `${VERDICT_MARKS[verdict]} ${code(verdict)}`],
		[titles.levels, byLevel(record)],
		[titles.tools, byTool(record)],
		[titles.repository, repository === "" ? "" : `${repository}${branch}`],
		[titles.scope, scopeLine(record)],
		[titles.uploads, uploadsLine(record)]
	].filter(([, value]) => value !== "").map(([name, value]) => [`<strong>${name}</strong>`, value]);
	return rows.length === 0 ? [] : [table([], rows)];
}
function footer(record) {
	const took = record.finishedAt === void 0 ? [] : [`took ${(0,format/* formatDuration */.a3)(Math.max(0, record.finishedAt - record.startedAt))}`];
	return `<p><sub>${[
		`mode ${code(record.mode, FACT_LIMIT)}`,
		...took,
		`version ${code(record.version, FACT_LIMIT)}`
	].join(" · ")}</sub></p>`;
}
/**
* The job summary in GitHub's Markdown, at most {@link MAX_SUMMARY_BYTES} bytes: first what failed and how to fix it,
* then the numbers, then the details as far as they fit, with a count of those that do not.
*/
function summaryOf(record) {
	const blocks = [
		`<h3>${headline(record)}</h3>`,
		...failureBox(record),
		...nextStepsBox(record),
		...warningsBox(record),
		...countsTable(record),
		...factsTable(record)
	];
	const last = footer(record);
	const separator = 2;
	let room = MAX_SUMMARY_BYTES - Buffer.byteLength(last) - separator;
	for (const block of blocks) room -= Buffer.byteLength(block) + separator;
	const sections = [
		auditSection,
		registrationSection,
		updateSection,
		adminSection,
		causesSection,
		resolvedSection,
		uploadsSection,
		filesSection
	];
	for (const section of sections) for (const block of section(record, room)) {
		blocks.push(block);
		room -= Buffer.byteLength(block) + separator;
	}
	return [...blocks, last].join("\n\n");
}
// src/report/publish.ts
/**
* Writes the JSON report at `record.reportPath`, an audit as CSV next to it, the outputs, the job summary and the
* annotations. Everything except the paths and `secretOutputs` is redacted, because the runner masks only the log and the
* summary, and not a secret that was cut or escaped. If one of them cannot be written, logs a warning and writes the
* others. Throws nothing.
*/
async function publish(record, sink, secretOutputs = {}) {
	const { log, redact } = sink;
	const tryToWrite = async (what, write) => {
		try {
			await write();
			return true;
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			log.warning(RUN_LOG.notWritten(what, reason));
			return false;
		}
	};
	const { reportPath: path, ...withoutPath } = record;
	const content = redactAll(withoutPath, redact);
	const isReportWritten = path !== void 0 && await tryToWrite("JSON report", () => writeReport(path, reportOf(content)));
	const { audit } = content;
	const csvPath = path?.replace(/(?:\.json)?$/, ".csv");
	const isCsvWritten = csvPath !== void 0 && audit !== void 0 && await tryToWrite("CSV report", async () => {
		const { auditCsv } = await __nccwpck_require__.e(/* import() */ 485).then(__nccwpck_require__.bind(__nccwpck_require__, 8485));
		writeReport(csvPath, auditCsv(audit));
	});
	await tryToWrite("outputs", () => {
		for (const [name, value] of Object.entries(outputsOf(content))) sink.setOutput(name, value);
		if (isReportWritten) sink.setOutput("report", path);
		if (isCsvWritten) sink.setOutput("report-csv", csvPath);
		for (const [name, value] of Object.entries(secretOutputs)) sink.setOutput(name, value);
	});
	await tryToWrite("job summary", () => sink.addSummary(summaryOf(content)));
	annotate(annotationsOf(content), log);
}
/** Writes a file that only the runner's user can read, or none. */
function writeReport(path, text) {
	try {
		(0,external_node_fs_.writeFileSync)(path, text, {
			encoding: "utf8",
			mode: 384
		});
	} catch (error) {
		(0,external_node_fs_.rmSync)(path, { force: true });
		throw error;
	}
}
/** A copy of plain data with every text in it redacted, and with the keys of `byTool`, which come from SARIF. */
function redactAll(value, redact, name = "") {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((item) => redactAll(item, redact));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, item]) => [name === "byTool" ? redact(key) : key, redactAll(item, redact, key)]);
	return Object.fromEntries(entries);
}
// src/run.ts
/**
* Runs one step: checks the files, finds the collectors, covers the repository and uploads, or runs one of the modes for a
* whole tenant. Adds every result to the step's record immediately. Throws ActionError. The tenant is
* unchanged if an input is wrong or a file is INVALID. Without `create-collector`, that is also so for an unknown collector.
*/
async function run(step) {
	const { mode } = step.inputs;
	const access = decideAccess(step.inputs, step.repository);
	const connection = access.kind === "granted" ? await connectToTenant(step) : void 0;
	try {
		const deliveries = readsFiles(mode) ? await step.cancellation.orCancelled(checkFiles(step)) : [];
		const idle = mode === "upload" && deliveries.length === 0;
		if (connection === void 0 || idle) return skipTenant(step, access);
		const { phases, tenant } = connection;
		const administrative = phases.administrativeMode(step.inputs);
		if (administrative !== void 0) return await phases.runAdministrativeMode(step, tenant, administrative);
		const opening = await phases.startRegistration(step, tenant);
		const assigned = await phases.assignCollectors(step, tenant, deliveries, opening?.reads.sources);
		const repositoryId = await phases.register(step, tenant, opening);
		await phases.upload(step, tenant, assigned, repositoryId);
	} finally {
		connection?.tenant.close();
	}
}
/** Loads the code that calls the tenant, which an offline step does not need, and creates the client. */
async function connectToTenant(step) {
	const phases = await __nccwpck_require__.e(/* import() */ 867).then(__nccwpck_require__.bind(__nccwpck_require__, 8867)).then((n) => n.modes_exports);
	return {
		phases,
		tenant: phases.connect(step)
	};
}
function readsFiles(mode) {
	return mode === "upload" || mode === "validate";
}
/**
* Runs `work` and publishes the record, also if `work` throws. Returns the exit code: 0, or 1 if `work` threw.
* `secretOutputs`, which `work` can fill, become outputs without redaction. Throws nothing.
*/
async function runAndReport(record, sink, work, secretOutputs = {}) {
	try {
		await work();
	} catch (error) {
		record.failure = failureOf(error);
		sink.log.debug(describeWithCauses(error));
	}
	record.finishedAt = Date.now();
	await publish(record, sink, secretOutputs);
	return record.failure === void 0 ? 0 : 1;
}
/** An error with its stack and all its causes; for the debug log only. */
function describeWithCauses(error) {
	const visited = /* @__PURE__ */ new Set();
	const parts = [];
	for (let current = error; current !== void 0 && !visited.has(current);) {
		visited.add(current);
		parts.push(current instanceof Error ? current.stack ?? current.message : String(current));
		current = current instanceof Error ? current.cause : void 0;
	}
	return parts.join("\ncaused by: ");
}
// src/version.ts
const VERSION = "1.0.0";
// src/index.ts
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
const secrets = createSecrets(setSecret, 6);
(0,build_text/* setRedaction */.Mx)(secrets.redact);
const log = createLog();
for (const secret of secretInputs()) secrets.add(secret);
const temporaryFolder = process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
const record = startRecord(VERSION, Date.now());
record.reportPath = (0,external_node_path_.join)(temporaryFolder, `cortex-sarif-report-${Date.now()}-${process.pid}.json`);
const secretOutputs = {};
runAndReport(record, {
	log,
	redact: secrets.redact,
	setOutput,
	async addSummary(markdown) {
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
	}
}, runStep, secretOutputs).then((exitCode) => {
	process.stdout.write("", () => process.exit(exitCode));
});
async function runStep() {
	const inputs = readInputs();
	checkInputs(inputs);
	const workflowRun = await currentRun();
	const repository = describeRepository(workflowRun, inputs);
	record.mode = inputs.mode;
	record.dryRun = inputs.dryRun;
	record.repositoryUrl = repository.url;
	if (repository.branch !== void 0) record.branch = repository.branch;
	await run({
		version: VERSION,
		inputs,
		repository,
		run: workflowRun,
		record,
		makeTemporaryFolder,
		clock: systemClock,
		random: Math.random,
		log,
		cancellation: createCancellation(),
		secrets,
		secretOutputs
	});
}
function makeTemporaryFolder() {
	let folder;
	try {
		folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, "cortex-sarif-"));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new ActionError(NOT_STORED(temporaryFolder, code, error));
	}
	process.once("exit", () => {
		try {
			(0,external_node_fs_.rmSync)(folder, {
				recursive: true,
				force: true,
				maxRetries: 10,
				retryDelay: 100
			});
		} catch {}
	});
	return folder;
}



/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Mx: () => (/* binding */ setRedaction),
/* harmony export */   Zh: () => (/* binding */ summarizeAt),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   hN: () => (/* binding */ escapeControl),
/* harmony export */   jy: () => (/* binding */ asLogLine),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
// src/text.ts
/**
* Characters that are invisible or change the text around them: controls, line and paragraph
* separators, bidi marks, zero-width and other ignorable characters, lone surrogates. The runner's culture-sensitive
* comparison ignores such characters, so `##[` with one of them inside is still a workflow command.
*/
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, "gu");
function escapeCharacter(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return " ";
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
let redact = (text) => text;
/**
* Sets what replaces secrets in every text that is cut below. Call it before any text is cut: half of a secret is not
* found, neither here nor by the runner. It is state of the module because the runner's masks are also those of the process.
*/
function setRedaction(replaceSecrets) {
	redact = replaceSecrets;
}
/** The redacted text with at most `limit` UTF-16 code units, never half a surrogate pair, and the `ending` if it was cut. */
function cut(text, limit, ending = (_omitted) => "…") {
	const safe = redact(text);
	if (safe.length <= limit) return safe;
	const last = safe.charCodeAt(limit - 1);
	const end = last >= 55296 && last <= 56319 ? limit - 1 : limit;
	return safe.slice(0, end) + ending(safe.length - end);
}
/** Like {@link cut}, and appends how many characters were cut. */
function truncate(text, limit) {
	return cut(text, limit, (omitted) => `… (${omitted} more character${omitted === 1 ? "" : "s"})`);
}
/**
* Shortens untrusted text for a message: redacted, on one line, without escape sequences of terminals, control and format
* characters (which include those that change the direction of text), at most `length` code points and then `…`.
*/
function summarize(text, length = 60) {
	const plain = cut(text, length * 8, () => "").toWellFormed().replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "").replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
	const points = [...plain];
	return points.length > length ? `${points.slice(0, length).join("").trimEnd()}…` : plain;
}
/** The text at `offset` for a message, as {@link summarize}; `***` if a secret begins before it and ends behind it. */
function summarizeAt(text, offset, length) {
	const [before, after] = [text.slice(0, offset), text.slice(offset)];
	return redact(text) === redact(before) + redact(after) ? summarize(after, length) : "***";
}
/**
* The text on one line without invisible characters: line breaks become `\n` or `\r`, a tab becomes a space, and others
* are escaped like `<U+202E>`. The text is redacted and cut to `limit` UTF-16 code units before it is escaped.
*/
function escapeControl(text, limit = 4e3) {
	const short = truncate(text, limit);
	return INVISIBLE.test(short) ? short.replace(ALL_INVISIBLE, escapeCharacter) : short;
}
/**
* The text as one line of the log that the runner cannot mistake for a workflow command: neither `::name::` at its start
* nor the older `##[name]` anywhere. `limit` is as in {@link escapeControl}.
*/
function asLogLine(text, limit) {
	return escapeControl(text, limit).replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}



/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(7851);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;