"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CoverageIndex: () => (/* binding */ CoverageIndex),
/* harmony export */   auditTenant: () => (/* binding */ auditTenant),
/* harmony export */   gitHubOptions: () => (/* binding */ gitHubOptions),
/* harmony export */   listRepositories: () => (/* binding */ listRepositories),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8867);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2172);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8886);







// src/cortex/types.ts
/** Every value of `type_category`: of the specification, then of the guide. A tenant can refuse either. */
const KNOWN_CATEGORIES = [
	"vcs-integrations",
	"ci-cd-scanning-integrations",
	"cli-integrations",
	"external-vendor-integrations",
	"DEFAULT",
	"EXTERNAL_VENDOR_INTEGRATIONS"
];
// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};
// src/modes/suggest.ts
/** A value with at most one wrong character per this many characters is a typo. */
const CHARACTERS_PER_TYPO = 4;
/** The candidate that `value` probably misspells; undefined if none is close. Ignores case, and `_` equals `-`. */
function suggest(value, candidates) {
	const normalize = (text) => text.toLowerCase().replaceAll("_", "-");
	const names = new Map(candidates.map((name) => [normalize(name), name]));
	const wanted = normalize(value);
	const nearest = closest(wanted, [...names.keys()]);
	const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_TYPO));
	return names.get(distance(wanted, nearest) <= limit ? nearest : "");
}
// src/modes/audit/filter.ts
/** The filter of `type` and `type-category`. An unknown type only logs a warning, because a tenant may support more types. */
function filterOf({ type, typeCategory }, log) {
	return {
		...type !== "" && { type: checkType(type, log) },
		...typeCategory !== "" && { typeCategory: checkCategory(typeCategory) }
	};
}
function checkType(value, log) {
	const type = value.toLowerCase().replaceAll("_", "-");
	if (_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .KNOWN_TYPES */ .EE.includes(type)) return type;
	const suggestion = suggest(type, _kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .KNOWN_TYPES */ .EE);
	if (suggestion !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type", value, suggestion));
	log.warning(`Input \`type\` is \`${value}\`, which this version does not know. It is sent to the tenant anyway.`);
	return type;
}
function checkCategory(value) {
	const found = KNOWN_CATEGORIES.find((category) => category.toLowerCase() === value.toLowerCase());
	if (found !== void 0) return found;
	const suggestion = suggest(value, KNOWN_CATEGORIES);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(suggestion === void 0 ? _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.notAllowed("type-category", value, KNOWN_CATEGORIES, "vcs-integrations") : _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type-category", value, suggestion));
}
// src/github/client.ts
function createGitHubClient({ apiUrl, token, until, ...options }) {
	const base = apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`;
	if (!/^https?:/i.test(base) || !URL.canParse(base)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.gitHubUrl());
	const headers = {
		accept: "application/vnd.github+json",
		authorization: `token ${(0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.headerValue)(token, "github-token")}`
	};
	const client = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.createHttpClient)({
		...options,
		baseUrl: new URL(base)
	}, GITHUB);
	client.limit(until);
	return {
		/** Reads a path relative to the API's base URL, or an address that GitHub returned. Throws `HttpError`. */
		get: (path) => client.call({
			method: "GET",
			path,
			authenticate: () => headers
		}),
		close: client.close
	};
}
const refused = (why, fix) => ({
	code: "GITHUB_REFUSED",
	why,
	fix
});
const MEANINGS = {
	server: refused("GitHub has a problem, which is usually temporary.", "Run the job again, or leave `github-token` empty to skip the comparison."),
	denied: refused("GitHub did not allow the token to read this.", "Check `organization`, and that `github-token` can read the metadata of its repositories."),
	rateLimited: (seconds) => refused(`GitHub's rate limit for the token is used up; requests are accepted again in ${seconds} s.`, "Run the job again after that, or use a token with a rate limit of its own.")
};
const GITHUB = {
	texts: {
		name: "GitHub",
		api: "GitHub's API",
		owner: "GitHub's ",
		setting: "GITHUB_API_URL",
		redirected: "Set `organization` to its new name if it was renamed, or check for a proxy or sign-in page."
	},
	judge(response, message, _meanings, now) {
		const { status, headers } = response;
		const wait = rateLimitWait(response, message, now);
		if (wait !== void 0) return {
			meaning: MEANINGS.rateLimited(Math.ceil(wait / 1e3)),
			isRetryable: wait <= _modes_js__WEBPACK_IMPORTED_MODULE_1__.MAX_RETRY_AFTER,
			retryAfter: wait
		};
		return {
			meaning: status >= 500 ? MEANINGS.server : MEANINGS.denied,
			isRetryable: (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.isRetryable)(status),
			retryAfter: (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.parseRetryAfter)(headers["retry-after"], now)
		};
	}
};
/** Milliseconds. The least wait after a rate limit without a time. */
const DEFAULT_WAIT = 6e4;
/**
* Milliseconds until GitHub accepts requests again; undefined if this is no rate limit. See GitHub's "Rate limits for the
* REST API", which has headers for most limits, and only a message for some.
*/
function rateLimitWait({ status, headers }, message, now) {
	if (status !== 403 && status !== 429) return void 0;
	const asked = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.parseRetryAfter)(headers["retry-after"], now);
	if (asked !== void 0) return asked;
	const reset = String(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && /^\d+$/.test(reset)) return Math.max(0, Number(reset) * 1e3 - now);
	return status === 429 || /rate limit/i.test(message) ? DEFAULT_WAIT : void 0;
}
// src/github/repositories.ts
/**
* Lists the repositories of an organization, or of a user account of that name, page by page: GitHub's "List organization
* repositories" and "List repositories for a user". Throws `HttpError`, and INPUT_INVALID if the token cannot be sent.
*/
async function listRepositories(owner, options) {
	const client = createGitHubClient(options);
	try {
		return await listOrganization(client, owner);
	} catch (error) {
		if (!isNotFound(error)) throw error;
		const { repositories } = await readPages(client, `${(0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.pathOf)("users", owner)}/repos?type=owner&per_page=100`);
		return {
			repositories,
			blindSpot: `${owner} is a user account; GitHub lists only its public repositories.`
		};
	} finally {
		client.close();
	}
}
function isNotFound(error) {
	return error instanceof _modes_js__WEBPACK_IMPORTED_MODULE_1__.HttpError && error.status === 404;
}
async function listOrganization(client, org) {
	const path = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.pathOf)("orgs", org);
	const { repositories, countedPrivate } = await readPages(client, `${path}/repos?type=all&per_page=100`);
	return {
		repositories,
		blindSpot: describeBlindSpot(org, countedPrivate, await countPrivate(client, path))
	};
}
/** The number of private and internal repositories; undefined if GitHub does not show it or refuses the request. */
async function countPrivate(client, path) {
	try {
		const total = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.property)((await client.get(path)).body, "total_private_repos");
		return typeof total === "number" ? total : void 0;
	} catch (error) {
		if (error instanceof _modes_js__WEBPACK_IMPORTED_MODULE_1__.HttpError && error.status !== void 0) return void 0;
		throw error;
	}
}
function describeBlindSpot(org, visiblePrivate, total) {
	if (total === void 0) return `The token cannot see how many private and internal repositories ${org} has. GitHub listed ${visiblePrivate}; others may be missing.`;
	return total > visiblePrivate ? `The token sees ${visiblePrivate} of ${total} private and internal repositories of ${org}.` : void 0;
}
/** Reads all pages of a list of repositories. `countedPrivate` counts private and internal ones. */
async function readPages(client, path) {
	const repositories = [];
	let countedPrivate = 0;
	let next = path;
	for (let page = 1; next !== void 0; page++) {
		const result = await client.get(next);
		if (!Array.isArray(result.body)) throw result.unexpected("is not a list");
		for (const item of result.body) {
			repositories.push(toListed(item, result));
			if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.flag)(item, "private") === true) countedPrivate++;
		}
		next = result.next;
		if (page === 1e4 && next !== void 0) throw result.unexpected(`is page ${_modes_js__WEBPACK_IMPORTED_MODULE_1__.MAX_PAGES} of a list that does not end`);
	}
	return {
		repositories,
		countedPrivate
	};
}
/** Throws ANSWER_UNREADABLE if it is no repository: leaving it out would hide one that may not be covered. */
function toListed(item, result) {
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.text)(item, "full_name");
	const url = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.text)(item, "html_url");
	if (name === void 0 || url === void 0) throw result.unexpected("lists a repository without `full_name` and `html_url`");
	return {
		name,
		url,
		visibility: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.text)(item, "visibility") ?? ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.flag)(item, "private") === true ? "private" : "public"),
		fork: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.flag)(item, "fork") === true,
		archived: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.flag)(item, "archived") === true,
		disabled: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.flag)(item, "disabled") === true,
		empty: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.property)(item, "size") === 0
	};
}
// src/modes/audit/coverage.ts
/** Which repositories the VCS data sources of one server cover, from their selections and the inventory. */
var CoverageIndex = class {
	#host;
	/** By id; only data sources that can cover a repository of the server. */
	#sources;
	/** Ids of the data sources that cover a repository. */
	#covered = /* @__PURE__ */ new Map();
	/** By data source: the repositories that the inventory shows under it, and whether they are selected. */
	#inventory;
	/** `sources`: those that can cover a repository of the server, with their selections. `host`: with a port, if any. */
	constructor(sources, host) {
		this.#host = host;
		this.#sources = new Map(sources.map((source) => [source.id, source]));
		this.#inventory = new Map(sources.map(({ id }) => [id, /* @__PURE__ */ new Map()]));
		for (const { id, state = [] } of sources) for (const entry of state) this.#cover(this.#key(entry), id);
	}
	/**
	* Adds an asset of the inventory; one that is not from the data sources is skipped. An asset counts as covered if it is
	* selected, or, under a data source with CURRENT_STATE_AND_FUTURE, if it is not explicitly unselected.
	*/
	add(asset) {
		const source = this.#sources.get(asset.integrationId ?? "");
		const key = (0,_assets_js__WEBPACK_IMPORTED_MODULE_5__/* .assetKey */ .e7)(asset, this.#host);
		if (source === void 0 || key === void 0) return;
		const selected = isAutomatic(source) ? asset.isSelected !== false : asset.isSelected === true;
		const keys = this.#inventory.get(source.id);
		keys?.set(key, selected || keys.get(key) === true);
		if (selected) this.#cover(key, source.id);
	}
	/** Whether the inventory shows a repository of the owner (in lower case) under the data source. */
	hasOwner(id, owner) {
		return [...this.#inventory.get(id)?.keys() ?? []].some((key) => key.split("/")[0] === owner);
	}
	/** Ids of data sources with more repositories than state and inventory together show. */
	incompleteSources() {
		return [...this.#sources.values()].filter((source) => this.#isIncomplete(source)).map(({ id }) => id);
	}
	findUncoveredReason(name) {
		const key = this.#key(name);
		if (this.#covered.has(key)) return void 0;
		if ([...this.#inventory.values()].some((keys) => keys.has(key))) return "unselected";
		return [...this.#sources.values()].some(isAutomatic) ? "unseen" : "absent";
	}
	coveredBy(name) {
		return [...this.#covered.get(this.#key(name)) ?? []];
	}
	#cover(key, id) {
		this.#covered.set(key, (this.#covered.get(key) ?? /* @__PURE__ */ new Set()).add(id));
	}
	#isIncomplete({ id, state = [], repositoriesCount = 0 }) {
		if (state.length >= repositoriesCount) return false;
		const keys = new Set(state.map((entry) => this.#key(entry)));
		for (const [key, selected] of this.#inventory.get(id) ?? []) if (selected) keys.add(key);
		return keys.size < repositoriesCount;
	}
	#key(entry) {
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_6__/* .entryKey */ .k2)(entry, this.#host);
	}
};
/** Divides the repositories that GitHub listed into covered, uncovered and archived or disabled ones. */
function compareRepositories(listed, index) {
	const active = listed.filter(({ archived, disabled }) => !archived && !disabled);
	const uncovered = active.flatMap(({ name, url, visibility, fork }) => {
		const reason = index.findUncoveredReason(name);
		return reason === void 0 ? [] : [{
			name,
			url,
			visibility,
			fork,
			reason
		}];
	});
	const doublyCovered = active.flatMap(({ name, url }) => {
		const dataSources = index.coveredBy(name);
		return dataSources.length > 1 ? [{
			name,
			url,
			dataSources
		}] : [];
	});
	return {
		compared: active.length,
		covered: active.length - uncovered.length,
		archived: listed.length - active.length,
		uncovered,
		doublyCovered
	};
}
function isAutomatic({ selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE";
}
// src/modes/audit/health.ts
/** Statuses of a data source that does not work or will stop working. */
const UNHEALTHY = /* @__PURE__ */ new Set([
	"ERROR",
	"WARNING",
	"DISABLED",
	"DESTROYING",
	"TRANSPORTER_CONNECTION_DISABLED"
]);
/** The data source as the audit reports it; docs/modes.md says when it is unhealthy. */
function auditSource(source) {
	const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
	const failing = failingChecks(source);
	const [unhealthySince] = failing.flatMap(({ since }) => since ?? []).sort();
	return {
		id,
		type,
		typeCategory,
		stage: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(source),
		hostname,
		names,
		selectionType,
		repositories: repositoriesCount,
		status,
		healthy: failing.length === 0 && !UNHEALTHY.has(status?.toUpperCase() ?? ""),
		failing,
		unhealthySince
	};
}
function failingChecks({ statusDetails = {} }) {
	return Object.entries(statusDetails).filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID").map(([check, { timestamp: since, ...detail }]) => ({
		check,
		...detail,
		since
	}));
}
// src/modes/audit/read.ts
/** How often an instance with an incomplete selection is read again; the tenant sometimes hides it temporarily. */
const MAX_REREADS = 2;
/**
* Reads the tenant's data sources and, if requested, finds the repositories of an organization that none of them covers.
* Writes nothing. Calls `onProgress` with the results so far, so that a later error does not lose them. Throws errors of
* the tenant and of GitHub.
*/
async function audit(request, tenant, onProgress) {
	const { filter, organization } = request;
	const listed = await tenant.dataSources.list(filter);
	const record = { dataSources: listed.map(auditSource) };
	onProgress(record);
	if (organization === void 0) return record;
	const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
	const complete = await compareOrganization(organization, record.dataSources, {
		listed,
		all
	}, tenant, onProgress);
	onProgress(complete);
	return complete;
}
async function compareOrganization({ name, host, github }, audited, { listed, all }, tenant, onProgress) {
	const sources = [];
	for (const source of (0,_choose_js__WEBPACK_IMPORTED_MODULE_6__/* .findCandidates */ .eE)(all, { host }).filter(isNotBeingDeleted)) sources.push(await readState(source, tenant));
	const thirdParty = [];
	for (const { id } of listed.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isThirdParty */ .YI)(source) && isNotBeingDeleted(source))) thirdParty.push(await tenant.dataSources.get(id));
	const index = new CoverageIndex(sources, host);
	/** Asset ids of repositories of the organization. */
	const assetIds = /* @__PURE__ */ new Set();
	if (sources.length > 0 || thirdParty.some(({ externalProjects = [] }) => externalProjects.length > 0)) for await (const page of tenant.repositories.pages({})) for (const asset of page) {
		index.add(asset);
		if ((0,_assets_js__WEBPACK_IMPORTED_MODULE_5__/* .assetKey */ .e7)(asset, host)?.startsWith(`${name.toLowerCase()}/`)) assetIds.add(asset.id);
	}
	const mappings = new Map(thirdParty.map((source) => [source.id, countProjects(source, assetIds)]));
	const dataSources = audited.map((source) => {
		const mapping = mappings.get(source.id);
		return mapping === void 0 ? source : {
			...source,
			mapping
		};
	});
	onProgress({ dataSources });
	const { repositories, blindSpot } = await listRepositories(name, github);
	return {
		dataSources,
		coverage: {
			organization: name,
			...compareRepositories(repositories, index),
			incomplete: index.incompleteSources(),
			blindSpot
		}
	};
}
/** How many projects of another vendor's scanner are mapped, and how many to the organization's repositories. */
function countProjects({ externalProjects }, assetIds) {
	if (externalProjects === void 0) return { shown: false };
	const ofOrganization = externalProjects.filter(({ repoId = "" }) => assetIds.has(repoId)).length;
	return {
		shown: true,
		projects: externalProjects.length,
		ofOrganization
	};
}
/** A data source that is being deleted covers nothing, and may not exist when it is read. */
function isNotBeingDeleted({ status }) {
	return status !== "DESTROYING";
}
/**
* The data source with its selection, which only `GET` by id shows, and its count, which only the list shows. Reads it up
* to three times while the selection has fewer entries than the count. Throws errors of the tenant.
*/
async function readState(listed, tenant) {
	let state = [];
	for (let reads = 0; reads <= MAX_REREADS; reads++) {
		const read = await tenant.dataSources.get(listed.id);
		if ((read.state?.length ?? 0) > state.length) state = read.state ?? [];
		if (state.length >= (listed.repositoriesCount ?? 0)) break;
	}
	return {
		...listed,
		state
	};
}
// src/modes/audit/mode.ts
/** Milliseconds. Stops an audit whose lists do not end. */
const MAX_DURATION = 18e5;
/** Mode `audit`: a read-only report on the tenant. */
async function auditTenant(step, tenant) {
	const { inputs, record, log } = step;
	await log.group("Audit", async () => {
		const until = step.clock.now() + MAX_DURATION;
		tenant.limit(until);
		const found = await audit(requestOf(step, until), tenant, (partial) => {
			record.audit = partial;
		});
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.auditLines)(found)) log.info(line);
		warnOfGaps(found, step);
		throwIfUnwanted(found, inputs.audit.failOn);
	});
}
function requestOf(step, until) {
	const { inputs, run, log } = step;
	const { organization: name, githubToken: token } = inputs.audit;
	const github = gitHubOptions(step, until);
	const compares = token !== "" && name !== "";
	return {
		filter: filterOf(inputs.audit, log),
		organization: compares ? {
			name,
			host: hostOf(run.serverUrl),
			github
		} : void 0
	};
}
/** The options for requests to GitHub; none is sent after `until`, milliseconds since the epoch. */
function gitHubOptions(step, until) {
	const { inputs, run, version, clock, random, log, secrets, cancellation } = step;
	const { requestTimeout, maxRetries } = inputs.tenant;
	return {
		apiUrl: run.apiUrl,
		token: inputs.audit.githubToken,
		version,
		requestTimeout,
		maxRetries,
		until,
		clock,
		random,
		log,
		secrets,
		signal: cancellation.signal,
		transport: (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.createTransport)(clock)
	};
}
function hostOf(serverUrl) {
	return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
/** Warns if the audit could not see all repositories or data sources, so that its lists may be incomplete. */
function warnOfGaps({ coverage }, { log, record }) {
	if (coverage === void 0) {
		log.info("Repositories were not compared, because `github-token` or `organization` is empty.");
		return;
	}
	const { incomplete, blindSpot } = coverage;
	const gaps = [...blindSpot === void 0 ? [] : [_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .ORGANIZATION_LOG */ .ZV.blindSpot(blindSpot)], ...incomplete.length === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(incomplete.length, "data source")} could not be read completely (${incomplete.slice(0, 5).join(", ")}), so some repositories may be listed as uncovered by mistake.`]];
	for (const gap of gaps) log.warning(gap);
	record.nextSteps.push(...gaps);
}
function throwIfUnwanted({ dataSources, coverage }, failOn) {
	const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
	const unhealthy = dataSources.filter(({ healthy }) => !healthy).map(({ id, status }) => `${id} (${status ?? "no status"})`);
	const findings = [failOn === "unhealthy" ? "" : describeNames(uncovered, "uncovered repository", "uncovered repositories"), failOn === "uncovered" ? "" : describeNames(unhealthy, "unhealthy data source", "unhealthy data sources")].filter((finding) => finding !== "");
	if (failOn === "never" || findings.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .ORGANIZATION_ERRORS */ .gX.auditFailed(findings.join(" and "), failOn));
}
const MAX_NAMES = 5;
function describeNames(names, one, many) {
	if (names.length === 0) return "";
	const shown = names.slice(0, MAX_NAMES).map((name) => `\`${name}\``);
	const rest = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(names.length, one, many)} (${shown.join(", ")}${rest})`;
}



/***/ })

};
;