"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CoverageIndex: () => (/* binding */ CoverageIndex),
/* harmony export */   auditTenant: () => (/* binding */ auditTenant),
/* harmony export */   gitHubOptions: () => (/* binding */ gitHubOptions),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2172);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3734);






// src/cortex/categories.ts
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
/** One wrong character in so many is a slip of the pen. */
const CHARACTERS_PER_SLIP = 4;
/** The one of `known` that was probably meant by `value`: it differs in few characters. */
function suggest(value, known) {
	const plain = (text) => text.toLowerCase().replaceAll("_", "-");
	const names = new Map(known.map((name) => [plain(name), name]));
	const wanted = plain(value);
	const near = closest(wanted, [...names.keys()]);
	const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_SLIP));
	return names.get(distance(wanted, near) <= limit ? near : "");
}
// src/modes/audit/filter.ts
/**
* The filter of `type` and `type-category`. An unknown type only logs a warning, because a tenant may know more types.
* Throws INPUT_INVALID for a misspelled type, and for a category of neither vocabulary.
*/
function filterOf({ type, typeCategory }, log) {
	return {
		...type !== "" && { type: checkedType(type, log) },
		...typeCategory !== "" && { typeCategory: checkedCategory(typeCategory) }
	};
}
function checkedType(value, log) {
	const type = value.toLowerCase().replaceAll("_", "-");
	if (_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KNOWN_TYPES */ .EE.includes(type)) return type;
	const meant = suggest(type, _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KNOWN_TYPES */ .EE);
	if (meant !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type", value, meant));
	log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.unknownType(value));
	return type;
}
function checkedCategory(value) {
	const found = KNOWN_CATEGORIES.find((category) => category.toLowerCase() === value.toLowerCase());
	if (found !== void 0) return found;
	const meant = suggest(value, KNOWN_CATEGORIES);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(meant === void 0 ? _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.notAllowed("type-category", value, KNOWN_CATEGORIES, "vcs-integrations") : _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type-category", value, meant));
}
// src/modes/audit/coverage.ts
/** What the VCS data sources of one server cover, and what they show. */
var CoverageIndex = class {
	#host;
	/** By id; only data sources that can cover a repository of the server. */
	#sources;
	/** Ids of the data sources that cover a repository. */
	#covered = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Set();
	/** Selected assets by data source. */
	#selected = /* @__PURE__ */ new Map();
	#takesAll;
	constructor(sources, host) {
		this.#host = host;
		this.#sources = new Map(sources.map((source) => [source.id, source]));
		this.#takesAll = sources.some(isAutomatic);
		for (const { id, state = [] } of sources) for (const entry of state) this.#cover(this.#key(entry), id);
	}
	/**
	* Adds an asset of the inventory; one that came through the CLI, a pipeline or another server is skipped. Under
	* a selection the asset must be selected; if the data source covers all, the asset must exist and not be unselected.
	*/
	add(asset) {
		const source = this.#sources.get(asset.integrationId ?? "");
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .assetEntry */ .nZ)(asset);
		if (source === void 0 || entry === void 0) return;
		const key = this.#key(entry);
		this.#seen.add(key);
		if (!(isAutomatic(source) ? asset.isSelected !== false : asset.isSelected === true)) return;
		this.#cover(key, source.id);
		const own = this.#selected.get(source.id) ?? /* @__PURE__ */ new Set();
		this.#selected.set(source.id, own.add(key));
	}
	/** Ids of data sources with more repositories than state and inventory together show. */
	incomplete() {
		return [...this.#sources.values()].filter((source) => this.#isShort(source)).map(({ id }) => id);
	}
	/** Why the repository is not covered; undefined if it is. */
	judge(name) {
		const key = this.#key(name);
		if (this.#covered.has(key)) return void 0;
		if (this.#seen.has(key)) return "unselected";
		return this.#takesAll ? "unseen" : "absent";
	}
	/** Ids of the data sources that cover the repository. */
	coveredBy(name) {
		return [...this.#covered.get(this.#key(name)) ?? []];
	}
	#cover(key, id) {
		const ids = this.#covered.get(key);
		if (ids === void 0) this.#covered.set(key, /* @__PURE__ */ new Set([id]));
		else ids.add(id);
	}
	#isShort({ id, state = [], repositoriesCount = 0 }) {
		if (state.length >= repositoriesCount) return false;
		const keys = new Set(state.map((entry) => this.#key(entry)));
		for (const key of this.#selected.get(id) ?? []) keys.add(key);
		return keys.size < repositoriesCount;
	}
	#key(entry) {
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, this.#host);
	}
};
/** Splits what GitHub listed into covered, uncovered and archived; one look-up a repository. */
function compare(listed, index) {
	const alive = listed.filter(({ archived, disabled }) => !archived && !disabled);
	const uncovered = alive.flatMap(({ name, url, visibility, fork }) => {
		const reason = index.judge(name);
		return reason === void 0 ? [] : [{
			name,
			url,
			visibility,
			fork,
			reason
		}];
	});
	const doublyCovered = alive.flatMap(({ name, url }) => {
		const dataSources = index.coveredBy(name);
		return dataSources.length > 1 ? [{
			name,
			url,
			dataSources
		}] : [];
	});
	return {
		compared: alive.length,
		covered: alive.length - uncovered.length,
		archived: listed.length - alive.length,
		uncovered,
		doublyCovered
	};
}
function isAutomatic({ selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE";
}
// src/modes/audit/health.ts
/** Statuses of a data source that does not work, or will soon stop. */
const UNHEALTHY = /* @__PURE__ */ new Set([
	"ERROR",
	"WARNING",
	"DISABLED",
	"DESTROYING",
	"TRANSPORTER_CONNECTION_DISABLED"
]);
/** The data source as the audit shows it; what makes it unhealthy is in docs/modes.md. */
function examine(source) {
	const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
	const failing = failingChecks(source);
	const stage = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOf */ .gV)(source);
	const [unhealthySince] = failing.flatMap(({ since }) => since ?? []).sort();
	return {
		id,
		type,
		...typeCategory === void 0 ? {} : { typeCategory },
		...stage === void 0 ? {} : { stage },
		...hostname === void 0 ? {} : { hostname },
		names,
		...selectionType === void 0 ? {} : { selectionType },
		...repositoriesCount === void 0 ? {} : { repositories: repositoriesCount },
		...status === void 0 ? {} : { status },
		healthy: failing.length === 0 && !(status !== void 0 && UNHEALTHY.has(status.toUpperCase())),
		failing,
		...unhealthySince === void 0 ? {} : { unhealthySince }
	};
}
function failingChecks({ statusDetails = {} }) {
	return Object.entries(statusDetails).filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID").map(([check, { timestamp: since, ...detail }]) => ({
		check,
		...detail,
		...since === void 0 ? {} : { since }
	}));
}
// src/modes/audit/projects.ts
/** Which projects of other vendors' scanners are mapped to repositories of one organization. */
var ProjectIndex = class {
	#sources;
	#prefix;
	#host;
	/** Asset ids of repositories of the organization. */
	#assets = /* @__PURE__ */ new Set();
	/** `sources` as `GET` by id returns them; `host` of the organization's server, with its port if it has one. */
	constructor(sources, organization) {
		this.#sources = new Map(sources.map((source) => [source.id, source]));
		this.#prefix = `${organization.name.toLowerCase()}/`;
		this.#host = organization.host;
	}
	/** Whether a project is mapped, so that the inventory must be read to find its repository. */
	get asksForAssets() {
		return [...this.#sources.values()].some(({ externalProjects = [] }) => externalProjects.length > 0);
	}
	/** Adds an asset of the inventory. */
	add(asset) {
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .assetEntry */ .nZ)(asset);
		if (entry !== void 0 && (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, this.#host).startsWith(this.#prefix)) this.#assets.add(asset.id);
	}
	/** The mapping of a data source; undefined if it is not one of the sources. */
	mappingOf(id) {
		const source = this.#sources.get(id);
		if (source === void 0) return void 0;
		const { externalProjects } = source;
		if (externalProjects === void 0) return { shown: false };
		const ofOrganization = externalProjects.filter(({ repoId = "" }) => this.#assets.has(repoId)).length;
		return {
			shown: true,
			projects: externalProjects.length,
			ofOrganization
		};
	}
};
// src/modes/audit/read.ts
/** How often an incomplete instance is read again; an empty one is often temporary. */
const AGAIN = 2;
/**
* Reads the tenant's data sources and, if requested, finds the repositories of an organization that none of them covers.
* Writes nothing. Calls `known` with every result so far, so that a later error does not lose it. Throws errors of the
* tenant and of GitHub.
*/
async function audit(request, tenant, known) {
	const { filter, organization } = request;
	const listed = await tenant.dataSources.list(filter);
	const record = { dataSources: listed.map(examine) };
	known(record);
	if (organization === void 0) return record;
	const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
	const whole = await compareWith(organization, record.dataSources, {
		listed,
		all
	}, tenant, known);
	known(whole);
	return whole;
}
async function compareWith({ name, host, github }, audited, { listed, all }, tenant, known) {
	const sources = [];
	for (const source of (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .candidates */ .Xi)(all, { host }).filter(isStaying)) sources.push(await readState(source, tenant));
	const thirdParty = [];
	for (const { id } of listed.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isThirdParty */ .YI)(source) && isStaying(source))) thirdParty.push(await tenant.dataSources.get(id));
	const index = new CoverageIndex(sources, host);
	const projects = new ProjectIndex(thirdParty, {
		name,
		host
	});
	if (sources.length > 0 || projects.asksForAssets) for await (const page of tenant.repositories.pages({})) for (const asset of page) {
		index.add(asset);
		projects.add(asset);
	}
	const dataSources = audited.map((source) => {
		const mapping = projects.mappingOf(source.id);
		return mapping === void 0 ? source : {
			...source,
			mapping
		};
	});
	known({ dataSources });
	const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 8624));
	const { repositories, blindSpot } = await listRepositories(name, github);
	return {
		dataSources,
		coverage: {
			organization: name,
			...compare(repositories, index),
			incomplete: index.incomplete(),
			...blindSpot === void 0 ? {} : { blindSpot }
		}
	};
}
/** A data source that is being deleted covers nothing, and may not exist when it is read. */
function isStaying({ status }) {
	return status !== "DESTROYING";
}
/** The data source with its selection, which only `GET` by id shows, and its count, which only the list shows. */
async function readState(listed, tenant) {
	let state = [];
	for (let reads = 0; reads <= AGAIN; reads++) {
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
/** An audit reads all pages; an endless list stops it after this time, milliseconds. */
const LONGEST = 18e5;
/** Mode `audit`: a read-only report over the tenant. Throws AUDIT_FAILED as `fail-on` says, and GITHUB_REFUSED. */
async function auditTenant(step, tenant) {
	const { inputs, record, log } = step;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.audit, async () => {
		tenant.limit(step.clock.now() + LONGEST);
		const found = await audit(requestOf(step), tenant, (known) => {
			record.audit = known;
		});
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.auditLines)(found)) log.info(line);
		warnOfGaps(found, step);
		judge(found, inputs.audit.failOn);
	});
}
function requestOf(step) {
	const { inputs, run, log } = step;
	const { organization: name, githubToken: token } = inputs.audit;
	const github = gitHubOptions(step);
	const compares = token !== "" && name !== "";
	return {
		filter: filterOf(inputs.audit, log),
		...compares && { organization: {
			name,
			host: hostOf(run.serverUrl),
			github
		} }
	};
}
/** The options for requests to GitHub. */
function gitHubOptions({ inputs, run, version, clock, random, log, cancellation }) {
	const { requestTimeout, maxRetries } = inputs.tenant;
	return {
		apiUrl: run.apiUrl,
		token: inputs.audit.githubToken,
		version,
		requestTimeout,
		maxRetries,
		clock,
		random,
		log,
		signal: cancellation.signal
	};
}
function hostOf(serverUrl) {
	return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
/** Repositories that the audit could not see may be missing from its lists. */
function warnOfGaps({ coverage }, { log, record }) {
	if (coverage === void 0) {
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.notCompared());
		return;
	}
	const { incomplete, blindSpot } = coverage;
	const gaps = [...blindSpot === void 0 ? [] : [_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.blindSpot(blindSpot)], ...incomplete.length === 0 ? [] : [_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.unreadSources((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(incomplete.length, "data source"), incomplete.slice(0, 5).join(", "))]];
	for (const gap of gaps) log.warning(gap);
	record.nextSteps.push(...gaps);
}
function judge({ dataSources, coverage }, failOn) {
	const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
	const unhealthy = dataSources.filter(({ healthy }) => !healthy).map(({ id, status }) => `${id} (${status ?? "no status"})`);
	const findings = [failOn === "unhealthy" ? "" : named(uncovered, "uncovered repository", "uncovered repositories"), failOn === "uncovered" ? "" : named(unhealthy, "unhealthy data source", "unhealthy data sources")].filter((finding) => finding !== "");
	if (failOn === "never" || findings.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.auditFailed(findings.join(" and "), failOn));
}
const SHOWN = 5;
function named(names, one, many) {
	if (names.length === 0) return "";
	const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
	const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names.length, one, many)} (${shown.join(", ")}${rest})`;
}



/***/ }),

/***/ 8828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerMany: () => (/* binding */ registerMany)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8886);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7260);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8867);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3734);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7820);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2511);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);












// src/modes/register-many/assign.ts
/** The data sources of one server, with what the inventory shows under them. */
var Server = class {
	#sources;
	#index;
	#host;
	/** Owners of the repositories that came through each data source, in lower case. */
	#owners = /* @__PURE__ */ new Map();
	/** The data source for each owner: uncovered repositories of one owner have the same. */
	#choices = /* @__PURE__ */ new Map();
	/** `sources`: each with its selection, as far as it could be read. */
	constructor(sources, host) {
		this.#sources = sources;
		this.#index = new _mode_js__WEBPACK_IMPORTED_MODULE_4__.CoverageIndex(sources, host);
		this.#host = host;
	}
	/** Adds an asset of the inventory. */
	add(asset) {
		this.#index.add(asset);
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .assetEntry */ .nZ)(asset);
		if (asset.integrationId === void 0 || entry === void 0) return;
		const [owner = ""] = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryKey */ .k2)(entry, this.#host).split("/");
		const owners = this.#owners.get(asset.integrationId) ?? /* @__PURE__ */ new Set();
		this.#owners.set(asset.integrationId, owners.add(owner));
	}
	/**
	* Decides for every repository of this server which data source takes it: the only one, the one that `dataSourceId`
	* selects, or the one with repositories of the same owner.
	*/
	assign(targets, dataSourceId) {
		const assigned = /* @__PURE__ */ new Map();
		const skipped = [];
		let covered = 0;
		for (const target of targets) {
			if (this.#index.judge((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target)) === void 0) {
				covered += 1;
				continue;
			}
			const source = this.#sourceFor(target, dataSourceId);
			const obstacle = typeof source === "string" ? {
				reason: source,
				kind: "failed"
			} : unseenBy(source);
			if (obstacle !== void 0) skipped.push({
				name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target),
				...obstacle
			});
			else if (typeof source !== "string") addTo(assigned, source, target);
		}
		return {
			assignments: [...assigned].map(([source, own]) => ({
				source,
				targets: own
			})),
			covered,
			skipped
		};
	}
	#sourceFor(target, dataSourceId) {
		const owner = target.owner.toLowerCase();
		const choice = this.#choices.get(owner) ?? this.#choose(target, owner, dataSourceId);
		this.#choices.set(owner, choice);
		return choice;
	}
	#choose(target, owner, dataSourceId) {
		const possible = this.#sources.filter(({ id }) => dataSourceId === "" || id === dataSourceId);
		const [only, another] = possible;
		if (only === void 0) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.noDataSource(target.host);
		if (another === void 0) return only;
		const known = possible.map((source) => ({
			source,
			ofOwner: this.#owners.get(source.id)?.has(owner) === true
		}));
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .choose */ .Sw)(known, target) ?? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.ambiguous(possible.length, possible.map(({ id }) => id).join(", "));
	}
};
/** The data sources that can cover a repository of the server. */
function sourcesOf(all, host) {
	return (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .candidates */ .Xi)(all, { host }).filter(({ status }) => status !== "DESTROYING");
}
function addTo(assigned, source, target) {
	const targets = assigned.get(source);
	if (targets === void 0) assigned.set(source, [target]);
	else targets.push(target);
}
function unseenBy({ id, selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE" ? {
		reason: _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.noAccess(id),
		kind: "unseen"
	} : void 0;
}
// src/modes/register-many/judge.ts
const SHOWN = 5;
/** More repositories would be added than `max-additions` allows. */
function tooMany(additions, most) {
	const repositories = (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(additions, "repository", "repositories");
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.tooManyAdditions(additions, repositories, most));
}
/** Warns of repositories that no write can cover. */
function warnOfUnseen({ skipped }, log) {
	const unseen = skipped.filter(({ kind }) => kind === "unseen");
	const [first] = unseen;
	if (first !== void 0) log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.notCovered(named(unseen), first.reason));
}
/** Throws REPOSITORIES_SKIPPED if a repository could not be registered. */
function judge({ requested, skipped }) {
	const failed = skipped.filter(({ kind }) => kind === "failed");
	const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, SHOWN);
	if (failed.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.skipped(named(failed), requested, reasons.join(" ")));
}
function named(repositories) {
	const names = repositories.slice(0, SHOWN).map(({ name }) => name);
	const more = repositories.length > SHOWN ? ", …" : "";
	const verb = repositories.length === 1 ? "is" : "are";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
// src/modes/register-many/onboarding.ts
/** Reading the whole inventory takes tens of requests. */
const PAUSE = 15e3;
/**
* Reads the inventory until it shows every repository under its data source, for at most `timeout` milliseconds. Throws
* ONBOARDING_TIMEOUT.
*/
async function awaitAssets(registered, repositories, { clock, log, signal }, timeout) {
	const deadline = clock.now() + timeout;
	for (let left = registered;;) {
		left = await withoutAssets(left, repositories);
		const missing = left.flatMap(({ targets }) => targets);
		const time = deadline - clock.now();
		if (missing.length === 0) return;
		if (time <= 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .SCOPE_ERRORS */ .fY.notOnboarded((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(missing), Math.round(timeout / 1e3), void 0, true));
		log.info(_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .SCOPE_LOG */ .mT.waitingForAsset((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(missing), Math.ceil(time / 1e3)));
		await clock.sleep(Math.min(time, PAUSE), signal);
	}
}
async function withoutAssets(registered, repositories) {
	const seen = new Map(registered.map(({ source, targets }) => [source.id, {
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOf */ .w4)(targets),
		keys: /* @__PURE__ */ new Set()
	}]));
	for await (const page of repositories.pages({})) for (const asset of page) for (const [id, { host, keys }] of seen) {
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .assetEntry */ .nZ)(asset);
		if (entry !== void 0 && asset.isSelected !== false && (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .isFromSource */ .IH)(asset, id)) keys.add((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryKey */ .k2)(entry, host));
	}
	const isMissing = (id) => (target) => seen.get(id)?.keys.has((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target).toLowerCase()) !== true;
	return registered.map(({ source, targets }) => ({
		source,
		targets: targets.filter(isMissing(source.id))
	}));
}
// src/modes/register-many/mode.ts
/**
* Mode `register` with `repositories`: adds every repository that no data source covers, with one write for each data
* source. Throws INPUT_INVALID, TOO_MANY_ADDITIONS before anything is written, REPOSITORIES_SKIPPED after all others
* were registered, ONBOARDING_TIMEOUT, SCOPE_NOT_SETTLED, RATE_LIMITED, and what the tenant or GitHub refuses.
*/
async function registerMany(step, tenant) {
	tenant.limit(void 0, "throw");
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .paced */ .yb)(tenant, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step), deadlineOf(step));
	await step.log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.repositories, async () => {
		const wanted = await wantedRepositories(step);
		try {
			await registerAll(wanted, step, tenant, pace);
		} catch (error) {
			throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .requestFailure */ .SU)(error)?.status === 429 ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .tooBusy */ .e8)(wanted.targets, step.inputs.scope, error) : error;
		}
	});
}
async function registerAll(wanted, step, tenant, pace) {
	const { log, inputs } = step;
	const { onboardingTimeout, maxAdditions } = inputs.scope;
	const { assignments, covered, skipped } = await assign(wanted.targets, step, pace);
	const record = {
		requested: wanted.targets.length,
		covered,
		added: [],
		skipped: [...wanted.skipped, ...skipped],
		dataSources: []
	};
	step.record.registration = record;
	const additions = assignments.reduce((sum, { targets }) => sum + targets.length, 0);
	if (additions > maxAdditions) throw tooMany(additions, maxAdditions);
	const registered = [];
	for (const assignment of assignments) registered.push(await registerIn(assignment, record, step, tenant, pace));
	for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.registrationLines)(record, inputs.dryRun)) log.info(line);
	warnOfUnseen(record, log);
	if (!inputs.dryRun && onboardingTimeout > 0 && record.added.length > 0) {
		pace.limit(step.clock.now() + onboardingTimeout);
		await awaitAssets(registered, pace.tenant.repositories, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step), onboardingTimeout);
	}
	judge(record);
}
function deadlineOf({ clock, inputs }) {
	return clock.now() + inputs.scope.registrationTimeout;
}
async function wantedRepositories(step) {
	const { inputs, run } = step;
	const { repositories, includeArchived, includeForks } = inputs.scope;
	if (repositories.join() !== "uncovered") return {
		targets: (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .namedTargets */ .Ah)(repositories, run.serverUrl),
		skipped: []
	};
	const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 8624));
	const listing = await listRepositories(inputs.audit.organization, (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__.gitHubOptions)(step));
	if (listing.blindSpot !== void 0) step.log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.blindSpot(listing.blindSpot));
	return (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .eligible */ .OK)(listing.repositories, {
		includeArchived,
		includeForks
	});
}
/** Reads which repositories are covered, and which data source takes each of the others. */
async function assign(targets, step, pace) {
	const { tenant } = pace;
	const { dataSourceId } = step.inputs.scope;
	const all = await tenant.dataSources.list();
	const byHost = Map.groupBy(targets, ({ host }) => host);
	const servers = /* @__PURE__ */ new Map();
	for (const host of byHost.keys()) {
		const sources = [];
		for (const source of sourcesOf(all, host)) sources.push(await (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__.readState)(source, tenant));
		servers.set(host, new Server(sources, host));
	}
	for await (const page of tenant.repositories.pages({})) for (const asset of page) for (const server of servers.values()) server.add(asset);
	const parts = [...byHost].map(([host, own]) => servers.get(host)?.assign(own, dataSourceId) ?? {
		assignments: [],
		covered: 0,
		skipped: []
	});
	return {
		assignments: parts.flatMap(({ assignments }) => assignments),
		covered: parts.reduce((sum, { covered }) => sum + covered, 0),
		skipped: parts.flatMap(({ skipped }) => skipped)
	};
}
/** What concerns one data source alone, and must not keep the others from taking their repositories. */
const OF_ONE_SOURCE = /* @__PURE__ */ new Set([
	"DATA_SOURCE_UNUSABLE",
	"SCOPE_INCOMPLETE",
	"SCOPE_NOT_TAKEN"
]);
/** Returns what the data source took. */
async function registerIn({ source, targets }, record, step, tenant, pace) {
	const { allowSelectionTypeChange, registrationTimeout } = step.inputs.scope;
	const index = record.dataSources.length;
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .growingRecord */ .H8)((known) => {
		record.dataSources[index] = known;
	});
	const deadline = deadlineOf(step);
	pace.limit(deadline);
	const work = {
		targets,
		options: {
			allowSelectionTypeChange,
			registrationTimeout,
			dryRun: step.inputs.dryRun
		},
		tenant,
		pace,
		deadline,
		effects: (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step),
		update
	};
	try {
		const { repositoriesCount: count } = source;
		const { notTaken } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(work, {
			source,
			assets: [],
			count
		});
		const left = new Set(notTaken);
		const taken = targets.filter((target) => !left.has(target));
		const reason = _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.notTaken(source.id);
		record.added.push(...taken.map(_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy));
		record.skipped.push(...notTaken.map((target) => failed(target, reason)));
		return {
			source,
			targets: taken
		};
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError && OF_ONE_SOURCE.has(error.code))) throw error;
		record.skipped.push(...targets.map((target) => failed(target, (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(error))));
		return {
			source,
			targets: []
		};
	}
}
function failed(target, reason) {
	return {
		name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target),
		reason,
		kind: "failed"
	};
}



/***/ }),

/***/ 4205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   OK: () => (/* binding */ eligible)
/* harmony export */ });
/* unused harmony export UNCOVERED */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);


// src/modes/register-many/targets.ts
/** The value of `repositories` for all repositories that no data source covers. */
const UNCOVERED = "uncovered";
/**
* The repositories that the lines of `repositories` name, each once: `owner/name` on the server of this workflow, or an
* address of any server. Throws INPUT_INVALID naming the first line that is neither.
*/
function namedTargets(lines, serverUrl) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const target = targetOf(line.includes("://") ? line : `${serverUrl}/${line}`);
		if (target === void 0) throw notARepository(line);
		const key = target.url.toLowerCase();
		if (!targets.has(key)) targets.set(key, target);
	}
	return [...targets.values()];
}
function targetOf(address) {
	if (!URL.canParse(address)) return void 0;
	const { protocol, host, pathname, username, password, search, hash } = new URL(address);
	const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
	if (!(/^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "") || owner === void 0 || name === void 0) return void 0;
	return {
		host,
		owner,
		name,
		url: `${protocol}//${host}/${owner}/${name}`
	};
}
function notARepository(line) {
	const shown = /[@?#]/.test(line) ? "A line" : `Line \`${line.slice(0, 100)}\``;
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.repositoriesLine(shown));
}
/** Splits the repositories into those to register and those to skip, with the reason. */
function eligible(listed, selection) {
	const targets = [];
	const skipped = [];
	for (const repository of listed) {
		const reason = reasonToLeave(repository, selection);
		const target = reason === void 0 ? targetOf(repository.url) : void 0;
		if (target !== void 0) targets.push(target);
		else skipped.push({
			name: repository.name,
			reason: reason ?? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.unknownUrl(),
			kind: "excluded"
		});
	}
	return {
		targets,
		skipped
	};
}
function reasonToLeave({ archived, disabled, empty, fork }, { includeArchived, includeForks }) {
	if (disabled) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.disabled();
	if (archived && !includeArchived) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.archived();
	if (fork && !includeForks) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.fork();
	return empty ? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.empty() : void 0;
}



/***/ })

};
;