"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ CREATION_LOG),
/* harmony export */   ZV: () => (/* binding */ ORGANIZATION_LOG),
/* harmony export */   ZX: () => (/* binding */ DATA_SOURCE_ERRORS),
/* harmony export */   gQ: () => (/* binding */ COLLECTOR_ERRORS),
/* harmony export */   gX: () => (/* binding */ ORGANIZATION_ERRORS),
/* harmony export */   iO: () => (/* binding */ DATA_SOURCE_UNCLEAR),
/* harmony export */   jq: () => (/* binding */ COLLECTOR_UNCLEAR)
/* harmony export */ });
// src/messages/administration.ts
const COLLECTOR_UNCLEAR = {
	code: "COLLECTOR_NOT_CREATED",
	fix: "Find the collector in the console and set `collector-id`, or create it there."
};
const DATA_SOURCE_UNCLEAR = {
	code: "DATA_SOURCE_AMBIGUOUS",
	fix: "Look for it in the console, or set `allow-duplicate: true` to create another one."
};
/** Errors about collectors. `candidates` is one sentence that lists the tenant's collectors. */
const COLLECTOR_ERRORS = {
	unknownId: (id, candidates) => ({
		code: "COLLECTOR_NOT_FOUND",
		what: `The tenant has no collector with the id \`${id}\`.`,
		why: candidates,
		fix: "Correct `collector-id`, or remove it to find the collector by its name."
	}),
	unknownName: (name, isInput, candidates) => ({
		code: "COLLECTOR_NOT_FOUND",
		what: `The tenant has no collector named \`${name}\` (${isInput ? "input `collector-name`" : "the tool's name in the SARIF file"}).`,
		why: candidates,
		fix: isInput ? "Correct `collector-name`, set `collector-id`, or set `create-collector: true`." : "Set `collector-id` or `collector-name`, or set `create-collector: true` to create a collector for the tool."
	}),
	ambiguous: (count, name, candidates) => ({
		code: "COLLECTOR_AMBIGUOUS",
		what: `The tenant has ${count} collectors named \`${name}\`.`,
		why: candidates,
		fix: "Set `collector-id` to the right one."
	}),
	createdWithoutName: (id, name, shown) => ({
		code: "COLLECTOR_NOT_CREATED",
		what: `Nothing was uploaded: collector ${id} was created, but the tenant shows ${shown} instead of \`${name}\`.`,
		why: "The next run would not find it by its name and would create another one.",
		fix: `Set \`collector-id: ${id}\` and remove \`create-collector\`.`
	})
};
const DATA_SOURCE_ERRORS = {
	mayExist: ({ label, code, fix }, sources) => ({
		code,
		what: `${label} was not created, because it may already exist.`,
		why: `The tenant shows ${sources} without a name or host to compare.`,
		fix
	}),
	mayBeCreated: ({ label, code, fix }, sources, cause) => ({
		code,
		what: `${label} may have been created, but the response was lost.`,
		why: `The tenant now also lists ${sources}, without a name or host to compare.`,
		fix,
		cause
	}),
	severalSame: (count, label, sources) => ({
		code: "DATA_SOURCE_AMBIGUOUS",
		what: `${label} was not created, because the tenant has ${count} data sources with its type, host and name.`,
		why: `They are: ${sources}.`,
		fix: "Delete the ones that are not needed, or set `allow-duplicate: true` to create another one."
	}),
	notDeleted: (id, seconds, status) => ({
		code: "DATA_SOURCE_NOT_DELETED",
		what: `Data source ${id} still exists ${seconds} s after the tenant accepted its deletion.`,
		why: `Its status is ${status}.`,
		fix: "Check in the console whether it still exists, and run the job again if it does."
	}),
	projectsHidden: (id) => ({
		code: "PROJECTS_HIDDEN",
		what: `Nothing was written, because the tenant does not show the external projects of data source ${id}.`,
		why: "A write may replace the whole list and remove projects that are not visible here.",
		fix: "List every project of the data source in `external-projects`, and set `replace-external-projects: true`."
	}),
	assetNotFound: (repository) => ({
		code: "ASSET_NOT_FOUND",
		what: `Nothing was changed, because the repository inventory does not show ${repository}.`,
		why: "A project can only be mapped to a repository that the tenant knows.",
		fix: "Correct the repository in `external-projects`, or register it first with `mode: register`."
	})
};
const ORGANIZATION_ERRORS = {
	tooManyAdditions: (count, repositories, most) => ({
		code: "TOO_MANY_ADDITIONS",
		what: `Nothing was written, because ${repositories} would be added.`,
		why: `\`max-additions\` allows at most ${most}.`,
		fix: `Check the list with \`dry-run: true\`, then set \`max-additions: ${count}\`.`
	}),
	skipped: (repositories, requested, reasons) => ({
		code: "REPOSITORIES_SKIPPED",
		what: `${repositories} not registered (requested: ${requested}).`,
		why: reasons,
		fix: "Fix the problems that the job summary lists, or remove these repositories from `repositories`."
	}),
	auditFailed: (findings, failOn) => ({
		code: "AUDIT_FAILED",
		what: `The audit found ${findings}.`,
		why: `The step fails, because \`fail-on\` is \`${failOn}\`.`,
		fix: "Register uncovered repositories with `mode: register`, and repair unhealthy data sources in the console."
	})
};
const CREATION_LOG = {
	wouldCreate: (label) => `${label} does not exist. Without \`dry-run\`, it would be created.`,
	wouldSend: (fields) => `Would send these fields, whose values are not shown: ${fields}.`,
	exists: (label, id) => `${label} already exists: ${id}.`,
	collectorExists: (label, id) => `${label} already exists: ${id}. Its credentials are shown only when it is created.`,
	created: (label, id) => `${label} was created: ${id}.`,
	createdByAnotherRun: (label, id) => `${label} was created by another run: ${id}.`,
	retrying: (label, seconds) => `${label} was not created. Retrying in ${seconds} s.`,
	withdrawn: (label, id) => `Another run created ${label} at the same time, so this run deleted its own (${id}).`,
	rivalsUnknown: (label, failure) => `It is unknown whether another run created ${label} at the same time. ${failure}`,
	credentials: () => "The credentials are in outputs `collector-token-id` and `collector-token`. The token is masked.",
	noCredentials: (id, reason) => `Collector ${id} was created without credentials (${reason}). Generate an API key for it in the console.`,
	lostResponse: () => "the response was lost",
	noToken: () => "the response has no known token field",
	otherName: (id, shown, name) => `The tenant shows collector ${id} with ${shown}, not ${name}. Use \`collector-id: ${id}\`.`,
	unrecognizable: (id) => `The tenant shows data source ${id} without its name or host, so a later run cannot recognize it. Run this step only once.`
};
const ORGANIZATION_LOG = { blindSpot: (blindSpot) => `${blindSpot} Set a \`github-token\` that can read the metadata of all repositories.` };



/***/ }),

/***/ 2172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isVcs),
/* harmony export */   EE: () => (/* binding */ KNOWN_TYPES),
/* harmony export */   WK: () => (/* binding */ isCollector),
/* harmony export */   YI: () => (/* binding */ isThirdParty),
/* harmony export */   fX: () => (/* binding */ toKebabCase),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   gk: () => (/* binding */ isInCategory)
/* harmony export */ });
// src/cortex/kinds.ts
const VCS = ["vcs-integrations", "code"];
const CI = ["ci-cd-scanning-integrations", "build"];
const RUN_TASKS = ["ci-cd-scanning-integrations", "deploy"];
const VENDOR = ["external-vendor-integrations", "cross-stage"];
/** Every type that the API publishes, with its category and stage. docs/modes.md shows the stages. */
const KINDS = /* @__PURE__ */ new Map([
	["github", VCS],
	["github-enterprise", VCS],
	["gitlab", VCS],
	["gitlab-self-managed", VCS],
	["azure-repos", VCS],
	["bitbucket", VCS],
	["bitbucket-datacenter", VCS],
	["aws-code-commit", VCS],
	["cortex-cli", ["cli-integrations", "cross-stage"]],
	["github-actions", CI],
	["jenkins", CI],
	["jenkins-server", CI],
	["circle-ci", CI],
	["circle-ci-cd", CI],
	["aws-code-build", CI],
	["hcp-tfc-run-tasks", RUN_TASKS],
	["hcp-tfe-run-tasks", RUN_TASKS],
	["sonar-qube", VENDOR],
	["veracode", VENDOR],
	["semgrep", VENDOR],
	["snyk", VENDOR],
	["jfrog", VENDOR],
	["collector", VENDOR]
]);
/** Converts a type such as `SONAR_QUBE` to the form in the list of data sources: `sonar-qube`. */
function toKebabCase(type) {
	return type.toLowerCase().replaceAll("_", "-");
}
const KNOWN_TYPES = [...KINDS.keys()];
/**
* Whether a data source is in a category of the specification or the guide. `DEFAULT` has all types except
* third-party scanners. An unknown type is in every category, so that no filter hides it.
*/
function isInCategory({ type }, category) {
	const kind = KINDS.get(type);
	if (kind === void 0) return true;
	if (category === "DEFAULT") return !isThirdParty({ type });
	if (category === "EXTERNAL_VENDOR_INTEGRATIONS") return isThirdParty({ type });
	return kind[0] === category;
}
/** The stage of a data source; undefined for an unknown type that is not a VCS. */
function stageOf(source) {
	return KINDS.get(source.type)?.[1] ?? (isVcs(source) ? "code" : void 0);
}
/** Whether a data source is a version control system, which contains repositories. */
function isVcs({ type, typeCategory }) {
	return KINDS.get(type) === VCS || typeCategory?.toLowerCase().replaceAll("_", "-") === "vcs-integrations";
}
/** Whether a data source is a third-party scanner, whose projects are mapped to repositories. */
function isThirdParty({ type }) {
	return KINDS.get(type) === VENDOR && !isCollector({ type });
}
/** Whether a data source is a collector. The API uses both `COLLECTOR` and `collector`. */
function isCollector({ type }) {
	return type.toLowerCase() === "collector";
}



/***/ }),

/***/ 8867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* binding */ HttpError),
/* harmony export */   MAX_PAGES: () => (/* binding */ MAX_PAGES),
/* harmony export */   MAX_RETRY_AFTER: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   administrativeMode: () => (/* binding */ administrativeMode),
/* harmony export */   assignCollectors: () => (/* binding */ assignCollectors),
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   createHttpClient: () => (/* binding */ createHttpClient),
/* harmony export */   createTransport: () => (/* binding */ createTransport),
/* harmony export */   effectsOf: () => (/* binding */ effectsOf),
/* harmony export */   findCollectorByName: () => (/* binding */ findCollectorByName),
/* harmony export */   hasName: () => (/* binding */ hasName),
/* harmony export */   headerValue: () => (/* binding */ headerValue),
/* harmony export */   isRetryable: () => (/* binding */ isRetryable),
/* harmony export */   modes_exports: () => (/* binding */ modes_exports),
/* harmony export */   namesWithoutCollector: () => (/* binding */ namesWithoutCollector),
/* harmony export */   parseRetryAfter: () => (/* binding */ parseRetryAfter),
/* harmony export */   pathOf: () => (/* binding */ pathOf),
/* harmony export */   register: () => (/* binding */ register),
/* harmony export */   registrationDeadline: () => (/* binding */ registrationDeadline),
/* harmony export */   retryDelay: () => (/* binding */ retryDelay),
/* harmony export */   runAdministrativeMode: () => (/* binding */ runAdministrativeMode),
/* harmony export */   startRegistration: () => (/* binding */ startRegistration),
/* harmony export */   upload: () => (/* binding */ upload)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7851);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6184);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2049);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_5__);







// src/http/transport.ts
/** The error for a request without a complete response. */
var TransportError = class extends Error {
	name = "TransportError";
	fault;
	constructor(fault, message, cause) {
		super(message, { cause });
		this.fault = fault;
	}
	get mayHaveBeenSent() {
		return this.fault !== "untrusted" && this.fault !== "proxy" && this.fault !== "unconnected";
	}
};
/** Larger responses are an error. The largest known ones, with thousands of entries, are far smaller. */
const MAX_RESPONSE_BYTES = 16777216;
/**
* Creates a transport with Node's own HTTP, which keeps connections open. `@actions/http-client` only finds the proxy
* and creates the agent that opens a tunnel through it. It could send the requests, with a signal from a request handler
* and a limit while the response streams, but it loads undici, which takes longer than starting Node (2.8 × `node -e 0`).
* So it is loaded only if there is a proxy. Redirects are returned as responses.
*/
function createTransport(clock) {
	const connectors = /* @__PURE__ */ new Map();
	return {
		send: (httpRequest) => sendWithTimeout(httpRequest, clock, async () => {
			const { origin } = httpRequest.url;
			const connector = connectors.get(origin) ?? await createConnector(httpRequest.url);
			connectors.set(origin, connector);
			return connector;
		}),
		close() {
			for (const connector of connectors.values()) connector.close();
			connectors.clear();
		}
	};
}
async function createConnector(url) {
	const { request, Agent } = await (url.protocol === "https:" ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)));
	const { getProxyUrl } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 8883));
	if (getProxyUrl(url) === void 0) {
		const agent = new Agent({ keepAlive: true });
		return {
			request,
			agent,
			close: () => agent.destroy()
		};
	}
	const { HttpClient } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 643));
	const client = new HttpClient(void 0, [], { keepAlive: true });
	const agent = client.getAgent(url.href);
	setProxyAuthorization(agent);
	return {
		request,
		agent,
		close: () => client.dispose()
	};
}
/**
* Adds `Proxy-Authorization` to the tunnel's request, instead of `tunnel`, which does it in a way that makes Node.js
* print a warning.
*/
function setProxyAuthorization(agent) {
	const { proxyOptions, request } = agent;
	if (proxyOptions?.proxyAuth === void 0 || request === void 0) return;
	const basic = Buffer.from(proxyOptions.proxyAuth, "utf8").toString("base64");
	proxyOptions.proxyAuth = void 0;
	agent.request = (options) => request({
		...options,
		headers: {
			...options.headers,
			"proxy-authorization": `Basic ${basic}`
		}
	});
}
async function sendWithTimeout(httpRequest, clock, getConnector) {
	const timeout = clock.startTimeout(httpRequest.timeout);
	const signal = httpRequest.signal === void 0 ? timeout.signal : AbortSignal.any([httpRequest.signal, timeout.signal]);
	try {
		signal.throwIfAborted();
		const message = await send(await getConnector(), httpRequest, signal);
		return {
			status: message.statusCode ?? 0,
			headers: message.headers,
			body: await readBody(message)
		};
	} catch (error) {
		if (httpRequest.signal?.aborted) throw new TransportError("cancelled", "the step was cancelled", error);
		if (timeout.signal.aborted) throw new TransportError("timeout", "the time was up", error);
		throw error instanceof TransportError ? error : toTransportError(error);
	} finally {
		timeout.clear();
	}
}
function send({ request, agent }, httpRequest, signal) {
	const { url, body } = httpRequest;
	if (agent.proxyOptions !== void 0) Object.assign(agent.proxyOptions, { signal });
	return new Promise((resolve, reject) => {
		const outgoing = request({
			host: url.hostname.replace(/^\[|\]$/g, ""),
			port: url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port),
			path: `${url.pathname}${url.search}`,
			method: httpRequest.method,
			headers: {
				...httpRequest.headers,
				"accept-encoding": "identity",
				...body === void 0 ? {} : { "content-length": String(body.byteLength) }
			},
			agent,
			signal
		});
		outgoing.on("response", resolve);
		outgoing.on("error", reject);
		outgoing.on("upgrade", (_response, socket) => {
			socket.destroy();
			reject(new TransportError("broken", "the server switched to another protocol"));
		});
		outgoing.on("close", () => reject(new TransportError("broken", "the connection ended without an answer")));
		outgoing.end(body);
	});
}
function readBody(message) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let length = 0;
		message.on("data", (chunk) => {
			length += chunk.byteLength;
			if (length > MAX_RESPONSE_BYTES) {
				reject(new TransportError("too-large", `the answer is larger than ${MAX_RESPONSE_BYTES} bytes`));
				message.destroy();
				return;
			}
			chunks.push(chunk);
		});
		message.on("end", () => resolve(Buffer.concat(chunks, length)));
		message.on("error", reject);
		message.on("close", () => reject(new TransportError("broken", "the answer broke off before its end")));
	});
}
const UNCONNECTED = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENETDOWN",
	"ERR_SSL_WRONG_VERSION_NUMBER",
	"ERR_SSL_PACKET_LENGTH_TOO_LONG"
]);
const UNTRUSTED = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH_EXCEEDED$/;
function toTransportError(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const message = messageOf(error) || code;
	if (message === "got illegal response body from proxy") return new TransportError("proxy", "it answered CONNECT with more than headers", error);
	const tunnel = /^tunneling socket could not be established, (cause|statusCode)=(.*)$/s.exec(message);
	if (tunnel !== null) return new TransportError("proxy", (tunnel[1] === "cause" ? tunnel[2] : `it answered CONNECT with status ${tunnel[2]}`) ?? "", error);
	if (UNTRUSTED.test(code)) return new TransportError("untrusted", message, error);
	return new TransportError(UNCONNECTED.has(code) ? "unconnected" : "broken", message, error);
}
function messageOf(error) {
	if (error instanceof AggregateError && error.message === "") return messageOf(error.errors[0]);
	return error instanceof Error ? error.message : String(error);
}
// src/http/errors.ts
var HttpError = class HttpError extends _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError {
	name = "HttpError";
	status;
	/** The `X-Request-ID` of the call, which is the same in all attempts; empty if it has none. */
	requestId;
	/** Whether the server may have applied the call, although it failed. */
	mayHaveApplied;
	/** Milliseconds that the server asked to wait. */
	retryAfter;
	/** Whether a retry can succeed: there was no complete response, or the refusal is temporary. */
	isRetryable;
	constructor(failure) {
		super(failure);
		this.status = failure.status;
		this.requestId = failure.requestId;
		this.mayHaveApplied = failure.mayHaveApplied ?? false;
		this.retryAfter = failure.retryAfter;
		this.isRetryable = failure.isRetryable ?? false;
	}
	/** Returns a copy with these properties. `attempts`, if more than one, is added to the message. */
	with({ mayHaveApplied, attempts = 1 }) {
		const count = `${attempts} attempts).`;
		const { what, cause } = this;
		const counted = what.endsWith(").") ? `${what.slice(0, -2)}, ${count}` : `${what.slice(0, -1)} (${count}`;
		return new HttpError({
			...this,
			cause,
			mayHaveApplied,
			what: attempts === 1 ? what : counted
		});
	}
};
// src/messages/http.ts
function checkHost({ setting, api }) {
	return `Check that ${setting} is ${api} host and that no proxy or sign-in page responds instead.`;
}
function suffix(id) {
	return id === "" ? "" : ` (request id ${id})`;
}
/** Errors about a request: `call` is its method and path, `id` the request id, empty if the server knows none. */
const REQUEST_ERRORS = {
	status: (call, status, said, id, meaning) => ({
		...meaning,
		what: `${call} returned HTTP ${status}${said === "" ? " without a message" : `: "${said}"`}${suffix(id)}.`
	}),
	unreadable: (call, status, problem, start, id, server) => ({
		code: "ANSWER_UNREADABLE",
		what: `${call} returned HTTP ${status}, but the response ${problem}${suffix(id)}.`,
		why: start === "" ? `Something other than ${server.api} may have responded.` : `It starts with: "${start}".`,
		fix: checkHost(server)
	}),
	redirected: (call, host, id, server) => ({
		code: "REDIRECTED",
		what: `${call} returned a redirect${host === "" ? "" : ` to ${host}`}${suffix(id)}.`,
		why: "Redirects are not followed, so that the credentials never reach another host.",
		fix: server.redirected
	}),
	foreign: (call, target, origin, server) => ({
		code: "REDIRECTED",
		what: `${call} was not sent, because the response before names ${target} for it.`,
		why: `Credentials are sent only to ${origin}.`,
		fix: checkHost(server)
	}),
	outOfTime: (call, { name }) => ({
		code: "TIMED_OUT",
		what: `${call} was not sent, because the time limit for this part of the step has passed.`,
		why: `Earlier requests took too long, or ${name} asked to wait.`,
		fix: `Run the job again when ${name} is less busy, or raise \`registration-timeout\` if a repository was being added.`
	})
};
function sentence(message) {
	return /[.!?…]$/.test(message) ? message : `${message}.`;
}
/** Errors of the connection; `what` continues after the name of the request. */
const CONNECTION_ERRORS = {
	cancelled: () => ({
		code: "CANCELLED",
		what: "was interrupted",
		why: "The workflow run was cancelled.",
		fix: "Run the job again."
	}),
	timeout: (_message, host, seconds) => ({
		code: "TIMED_OUT",
		what: `got no complete response within ${seconds} s`,
		why: `${host} or the network is too slow, or a firewall drops the connection.`,
		fix: "Check the network and any proxy, or raise `request-timeout`."
	}),
	untrusted: (message, host, _seconds, { setting }) => ({
		code: "TLS_UNTRUSTED",
		what: `was not sent, because the certificate of ${host} is not trusted`,
		why: `Node.js reports: ${sentence(message)}`,
		fix: `Check ${setting}, or set NODE_EXTRA_CA_CERTS on the runner to the PEM file of your private certificate authority.`
	}),
	proxy: (message, host) => ({
		code: "UNREACHABLE",
		what: `was not sent, because the proxy opened no connection to ${host}`,
		why: `The proxy reports: ${sentence(message)}`,
		fix: "Check https_proxy and the proxy's rules, or add the host to no_proxy."
	}),
	unconnected: (message, host, _seconds, { setting }) => ({
		code: "UNREACHABLE",
		what: `could not connect to ${host}`,
		why: `Node.js reports: ${sentence(message)}`,
		fix: `Check the host in ${setting}, and that the runner can reach it (DNS, firewall, https_proxy).`
	}),
	broken: (message, host) => ({
		code: "UNREACHABLE",
		what: `lost the connection to ${host} before the response was complete`,
		why: `Node.js reports: ${sentence(message)}`,
		fix: "Run the job again, or check the network and any proxy if it keeps failing."
	}),
	"too-large": (_message, host, _seconds, server) => ({
		code: "ANSWER_UNREADABLE",
		what: `got a response from ${host} that is too large`,
		why: "The API does not send responses this large.",
		fix: checkHost(server)
	})
};
// src/http/response-message.ts
const MAX_FIELDS = 5;
/**
* The server's message about a failure as plain text, with the fields that it rejects. Supports every
* observed shape (`{errorCode,message,details}`, `{reply:{err_code,err_msg,err_extra}}`, `{data:{err_msg}}`,
* `{err_msg}`, `{error}`), HTML pages and plain text. Empty if there is no message.
*/
function responseMessage(body, parsed) {
	if (parsed === void 0) return bodyText(body);
	if (typeof parsed === "string") return parsed;
	const reply = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(parsed, "reply");
	return [
		parsed,
		reply,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(parsed, "data"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(reply, "data")
	].flatMap((place) => messageIn(place) ?? [])[0] ?? "";
}
/** A body as text, which is not cut because it is not redacted yet; for an HTML page, only its title. */
function bodyText(body) {
	const text = body.toString("utf8");
	return /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2e3)) ? describePage(text) : text;
}
/** Text of the tenant, GitHub or the network for a message, as {@link summarize}. */
function normalizeText(raw) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .summarize */ .eh)(raw, 400);
}
function messageIn(value) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value)) return void 0;
	const error = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "error");
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "message") ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "err_msg") ?? (typeof error === "string" ? error : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(error, "message") ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(error, "err_msg")) ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "errorCode");
	if (message === void 0) return void 0;
	const more = [...formatExtra((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "err_extra")), ...formatDetails((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "details"))];
	return more.length === 0 ? message : `${message.replace(/[.:]\s*$/, "")} (${more.join("; ")})`;
}
function formatExtra(value) {
	return (Array.isArray(value) ? value.slice(0, MAX_FIELDS) : [value]).flatMap((item) => {
		if (typeof item === "string" && item !== "") return [item];
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(item) ? formatScalars(item) : [];
	});
}
function formatScalars(record) {
	return Object.entries(record).filter(([, value]) => typeof value === "string" || typeof value === "number").slice(0, MAX_FIELDS).map(([key, value]) => `${key}: ${value}`);
}
function formatDetails(details) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(details)) return [];
	const entries = Object.entries(details);
	const shown = entries.slice(0, MAX_FIELDS).map(([path, problem]) => {
		return `${path}: ${typeof problem === "string" ? problem : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(problem, "message") ?? "is not accepted"}`;
	});
	return entries.length > MAX_FIELDS ? [...shown, `and ${entries.length - MAX_FIELDS} more`] : shown;
}
function describePage(html) {
	const title = (/<title[^>]{0,200}>([^<]*)/i.exec(html)?.[1] ?? "").trim().replace(/\s+/g, " ");
	return title === "" ? "an HTML page" : `an HTML page titled "${title}"`;
}
// src/http/failures.ts
/** The error for a status other than 2xx; `now` in milliseconds since the epoch. */
function statusError(call, response, now) {
	const { status, body, headers } = response;
	const { requestId, server } = call;
	if (status >= 300 && status < 400) {
		const host = quoteUrl(call, headers.location ?? "", (url) => url.host);
		return new HttpError({
			...REQUEST_ERRORS.redirected(nameOf(call), host, requestId, server.texts),
			requestId,
			status
		});
	}
	const message = quote(call, responseMessage(body, (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.parseBody)(body)));
	const { meaning, ...refusal } = server.judge(response, message, call.meanings, now);
	const failure = REQUEST_ERRORS.status(nameOf(call), status, message, requestId, meaning);
	const mayHaveApplied = status >= 500 || status === 408;
	return new HttpError({
		...failure,
		...refusal,
		requestId,
		status,
		mayHaveApplied
	});
}
/** The error for a request without a complete response. `timeout` in milliseconds. */
function transportError(call, error, timeout) {
	const { fault, message } = error;
	const { texts } = call.server;
	const text = CONNECTION_ERRORS[fault](quote(call, message), call.url.host, timeout / 1e3, texts);
	const id = call.requestId === "" ? "" : ` (request id ${call.requestId})`;
	return new HttpError({
		...text,
		what: `${nameOf(call)} ${text.what}${id}.`,
		requestId: call.requestId,
		mayHaveApplied: error.mayHaveBeenSent,
		isRetryable: text.code === "UNREACHABLE" || text.code === "TIMED_OUT",
		cause: error
	});
}
/** The error for a request that was not sent, because the time for this part of the step is over. */
function outOfTimeError(call) {
	const { requestId, server } = call;
	return new HttpError({
		...REQUEST_ERRORS.outOfTime(nameOf(call), server.texts),
		requestId
	});
}
/** The error for a request to `address`, as the server wrote it, whose credentials are only for `origin`. */
function foreignError(call, address, origin) {
	const { requestId, server } = call;
	const target = quoteUrl(call, address, ({ protocol, host }) => `${protocol}//${host}`);
	return new HttpError({
		...REQUEST_ERRORS.foreign(nameOf(call), target, origin, server.texts),
		requestId
	});
}
/** The error for a 2xx response that does not match the API. `reason` continues after "the response". */
function unreadableError(call, status, reason, body) {
	const { requestId, server } = call;
	const start = quote(call, bodyText(body));
	return new HttpError({
		...REQUEST_ERRORS.unreadable(nameOf(call), status, reason, start, requestId, server.texts),
		requestId,
		status,
		mayHaveApplied: true
	});
}
/** A server can choose the path of its next page, so it is quoted. */
function nameOf(call) {
	return `${call.server.texts.owner}${call.method} ${normalizeText(call.secrets.redact(call.url.pathname))}`;
}
/** Prepares text of the server for a message. Redacts it before it is cut: the runner cannot mask half of a secret. */
function quote(call, text) {
	return normalizeText(hideSecrets(call, text));
}
function hideSecrets({ secrets, confidential }, text) {
	const redacted = secrets.redact(text);
	return confidential === void 0 ? redacted : confidential(redacted);
}
/**
* A part of a URL that the server sent, for a message. Redacts it before it is parsed, because a URL's host is lower case
* and would no longer match the secret. Empty if it is not a URL.
*/
function quoteUrl(call, raw, part) {
	const location = hideSecrets(call, raw);
	return URL.canParse(location, call.url.href) ? quote(call, part(new URL(location, call.url))) : "";
}
// src/http/retry.ts
const MAX_BACKOFF = 6e4;
/**
* The longest `Retry-After` that is respected, milliseconds. Longer waits could exceed the time of the workflow
* step, and a retry that is too early only gets another 429.
*/
const MAX_RETRY_AFTER = 12e4;
const RETRYABLE = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
function isRetryable(status) {
	return RETRYABLE.has(status);
}
/**
* Milliseconds to wait before the next attempt. `failures` counts the attempts so far, from 1: 1, 2, 4, … seconds
* ±25 %, at most 60 s. If the tenant asked for a wait (`retryAfter`, milliseconds), that is used instead: at most
* MAX_RETRY_AFTER, plus up to 25 %, so that clients with the same wait do not retry at the same time.
*/
function retryDelay(failures, random, retryAfter) {
	if (retryAfter !== void 0) return Math.min(retryAfter, MAX_RETRY_AFTER) * (1 + random() * .25);
	const seconds = 2 ** Math.min(failures - 1, 10);
	return Math.min(seconds * 1e3 * (.75 + random() * .5), MAX_BACKOFF);
}
/**
* Parses `Retry-After` (RFC 9110, section 10.2.3), seconds or an HTTP date. Returns milliseconds from `now`
* (milliseconds since the epoch); undefined if the header is absent or neither.
*/
function parseRetryAfter(header, now) {
	const value = header?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1e3;
	if (!/^[A-Za-z]/.test(value)) return void 0;
	const date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/http/client.ts
/** Lists with more pages do not end: enough for half a million repositories with the smallest observed pages. */
const MAX_PAGES = 1e4;
/** A path of the API with encoded `ids`, so that an id cannot address another resource. */
function pathOf(base, ...ids) {
	return [base, ...ids.map(encodeId)].join("/");
}
function encodeId(id) {
	return /^\.{1,2}$/.test(id) ? id.replaceAll(".", "%252E") : encodeURIComponent(id.toWellFormed());
}
function createHttpClient(options, server) {
	let until = Number.POSITIVE_INFINITY;
	let throwsRateLimits = false;
	return {
		call: async (call) => sendCall({
			...options,
			until,
			throwsRateLimits
		}, prepareCall(call, options, server)),
		limit(time, rateLimits = "repeat") {
			until = time ?? Number.POSITIVE_INFINITY;
			throwsRateLimits = rateLimits === "throw";
		},
		close: () => options.transport.close()
	};
}
/** Throws REDIRECTED if the call is for another origin than the credentials. */
function prepareCall(call, { baseUrl, secrets, version }, server) {
	const url = new URL(call.path, baseUrl);
	if (call.query !== void 0) url.search = Object.entries(call.query).flatMap(([name, value]) => value === void 0 ? [] : `${name}=${encodeURIComponent(value.toWellFormed())}`).join("&");
	const prepared = {
		requestId: "",
		meanings: {},
		...call,
		url,
		secrets,
		server,
		body: bytesOf(call.body),
		headers: {
			accept: "application/json",
			"user-agent": `cortex-sarif-upload/${version}`,
			...call.requestId !== void 0 && { "x-request-id": call.requestId },
			...call.body !== void 0 && { "content-type": "application/json" }
		}
	};
	if (url.origin !== baseUrl.origin) throw foreignError(prepared, call.path, baseUrl.origin);
	return prepared;
}
function bytesOf(body) {
	if (body === void 0 || body instanceof Uint8Array) return body;
	return Buffer.from(JSON.stringify(body), "utf8");
}
async function sendCall(context, call) {
	if (context.clock.now() >= context.until) throw outOfTimeError(call);
	let mayHaveApplied = false;
	for (let attempt = 1;; attempt++) {
		const outcome = await tryOnce(context, call);
		if (!(outcome instanceof HttpError)) return outcome;
		mayHaveApplied ||= outcome.mayHaveApplied && call.method !== "GET";
		const delay = retryDelay(attempt, context.random, outcome.retryAfter);
		const mayRetry = !(context.throwsRateLimits && outcome.status === 429) && attempt <= context.maxRetries && context.clock.now() + delay < context.until;
		if (!outcome.isRetryable || call.retry === "never" || !mayRetry) throw outcome.with({
			mayHaveApplied,
			attempts: attempt
		});
		await waitToRetry(context, call, outcome, attempt, delay, mayHaveApplied);
	}
}
async function tryOnce(context, call) {
	let response;
	try {
		response = await context.transport.send({
			method: call.method,
			url: call.url,
			headers: {
				...call.headers,
				...call.authenticate()
			},
			timeout: context.requestTimeout,
			body: call.body,
			signal: context.signal
		});
	} catch (error) {
		if (!(error instanceof TransportError)) throw error;
		return transportError(call, error, context.requestTimeout);
	}
	return parseResponse(context, call, response);
}
const EMPTY = Buffer.alloc(0);
function parseResponse(context, call, response) {
	if (response.status < 200 || response.status >= 300) return statusError(call, call.confidential && response.status >= 500 ? {
		...response,
		body: EMPTY
	} : response, context.clock.now());
	const parsed = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.parseBody)(response.body);
	const quoted = call.confidential ? EMPTY : response.body;
	const unexpected = (reason) => unreadableError(call, response.status, reason, quoted);
	if (parsed === void 0 && response.body.byteLength > 0) return unexpected("is not JSON");
	const next = nextPage(response.headers.link);
	if (next !== void 0 && !URL.canParse(next, call.url.href)) return unexpected("has a next page without a URL");
	return {
		status: response.status,
		body: parsed,
		requestId: call.requestId,
		next,
		unexpected
	};
}
/** The target of `rel="next"` in a `Link` header. */
function nextPage(header) {
	const next = String(header ?? "").split(/,\s*(?=<)/).find((link) => /;\s*rel="?next"?\s*(?:;|$)/i.test(link));
	return next === void 0 ? void 0 : next.slice(next.indexOf("<") + 1, next.indexOf(">"));
}
async function waitToRetry(context, call, error, attempt, delay, mayHaveApplied) {
	const seconds = (delay / 1e3).toFixed(1);
	context.log.info(`${error.what} Retrying in ${seconds} s (attempt ${attempt + 1} of ${context.maxRetries + 1}).`);
	try {
		await context.clock.sleep(delay, context.signal);
	} catch (cause) {
		if (!context.signal?.aborted) throw cause;
		throw transportError(call, new TransportError("cancelled", "the step was cancelled", cause), context.requestTimeout).with({ mayHaveApplied });
	}
}
// src/http/header-value.ts
/**
* `text` as the value of a header, without spaces around it. Throws CREDENTIALS_MISSING if it is empty, and
* INPUT_INVALID naming `input` if a header cannot contain it (RFC 9110, section 5.5).
*/
function headerValue(text, input) {
	const value = text.trim();
	if (value === "") throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_2__.INPUT_ERRORS.credentialsMissing([input], "The API requires it for authentication."));
	if (/[^\x20-\x7e]/.test(value)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_2__.INPUT_ERRORS.notAHeader(input));
	return value;
}
// src/modes/choose-collectors.ts
/**
* Chooses the collector for each tool. `tools` are `tool.driver.name`s, each once; `dataSources` is the tenant's list.
*
* `collector-id` decides alone. Otherwise, `collector-name` or the tool's name is compared with all names of the tenant's
* collectors, regardless of case. If no name was set and none matches, the tenant's only collector is used.
*/
function chooseCollectors(tools, dataSources, wanted) {
	const collectors = dataSources.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCollector */ .WK);
	if (wanted.id !== "") {
		const chosen = findById(wanted.id, collectors);
		return new Map(tools.map((tool) => [tool, chosen]));
	}
	return new Map(tools.map((tool) => [tool, findByName(tool, collectors, wanted.name)]));
}
/** The names for which the tenant has no collector yet, each once, in order: `collector-name`, or the names of the tools. */
function namesWithoutCollector(tools, dataSources, wanted) {
	const names = /* @__PURE__ */ new Map();
	for (const tool of tools) {
		const name = wanted.name || tool;
		if (!names.has(toComparable(name))) names.set(toComparable(name), name.trim());
	}
	return [...names.values()].filter((name) => findCollectorByName(name, dataSources) === void 0);
}
/** The collector with this name, regardless of case. Throws COLLECTOR_AMBIGUOUS if several have it. */
function findCollectorByName(name, dataSources) {
	const matches = dataSources.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCollector */ .WK)(source) && hasName(source, name));
	if (matches.length > 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_3__/* .COLLECTOR_ERRORS */ .gQ.ambiguous(matches.length, name, describeCandidates(matches)));
	return matches[0];
}
function findById(id, collectors) {
	const found = collectors.find((collector) => collector.id === id);
	if (found !== void 0) return found;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_3__/* .COLLECTOR_ERRORS */ .gQ.unknownId(id, describeCandidates(collectors)));
}
function findByName(tool, collectors, wanted) {
	const name = wanted || tool;
	const found = findCollectorByName(name, collectors);
	if (found !== void 0) return found;
	const [only, another] = collectors;
	if (wanted === "" && only !== void 0 && another === void 0) return only;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_3__/* .COLLECTOR_ERRORS */ .gQ.unknownName(name, wanted !== "", describeCandidates(collectors)));
}
/** Whether one of the names is `name`, regardless of case and surrounding white space. */
function hasName(collector, name) {
	const wanted = toComparable(name);
	return collector.names.some((other) => toComparable(other) === wanted);
}
function toComparable(name) {
	return name.trim().toLowerCase();
}
const MAX_CANDIDATES = 20;
function describeCandidates(collectors) {
	if (collectors.length === 0) return "The tenant has no collectors, or the API key cannot see them.";
	const shown = collectors.slice(0, MAX_CANDIDATES).map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
	const rest = collectors.length - shown.length;
	return `Its collectors are: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}
// src/modes/administer.ts
/** The step's mode if it works on the tenant or on many repositories; undefined if on this repository and its results. */
function administrativeMode({ mode, scope }) {
	if (mode === "upload" || mode === "validate") return void 0;
	return mode === "register" && scope.repositories.length === 0 ? void 0 : mode;
}
/** Runs one of the modes for a whole tenant, and loads only its code. Throws the errors of that mode. */
async function runAdministrativeMode(step, tenant, mode) {
	switch (mode) {
		case "audit": return (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 2700))).auditTenant(step, tenant);
		case "register": return (await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(700), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 8828))).registerMany(step, tenant);
		case "create-collector": return (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 7615))).createCollector(step, tenant);
		case "create-data-source": return (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 7615))).createDataSource(step, tenant);
		case "update-data-source": return (await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(819)]).then(__webpack_require__.bind(__webpack_require__, 6819))).updateDataSource(step, tenant);
		case "delete-data-source": return (await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 5123))).deleteDataSource(step, tenant);
	}
}
// src/modes/send.ts
/**
* Assigns each delivery its collector and a record in which all parts are `planned`. `collectorOf` returns the collector of
* a tool; its id is empty if a dry run would create it.
*/
function assignDeliveries(deliveries, collectorOf) {
	return deliveries.map((delivery) => {
		const { id, names } = collectorOf(delivery.tool);
		const [name] = names;
		const parts = delivery.parts.map(({ results, bytes }) => ({
			status: "planned",
			results,
			bytes
		}));
		return {
			delivery,
			collectorId: id,
			record: {
				tool: delivery.tool,
				collectorId: id || void 0,
				collectorName: name,
				parts
			}
		};
	});
}
/**
* Sends every part of every delivery in order, one at a time. Stops at the first error and throws it; the records show
* which parts the tenant confirmed before.
*/
async function sendAll(assigned, target, effects) {
	for (const { delivery, collectorId, record } of assigned) for (const [index, part] of delivery.parts.entries()) {
		const partRecord = record.parts[index];
		if (partRecord === void 0) throw new Error(`Part ${index + 1} of ${delivery.tool} has no record`);
		effects.log.info((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.sendingLine)(record, index, partRecord));
		await sendPart(part, partRecord, collectorId, target, effects);
		effects.log.info((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.confirmedLine)(record, index, partRecord));
	}
}
async function sendPart(part, record, collectorId, target, { collectors, clock }) {
	const body = await part.serialize();
	const started = clock.now();
	record.status = "sending";
	try {
		const receipt = await collectors.upload(collectorId, target, body);
		record.answer = receipt.status;
		record.message = receipt.message;
		record.requestId = receipt.requestId;
		record.status = "confirmed";
	} catch (error) {
		record.status = error instanceof _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError && error.code === "CANCELLED" ? "sending" : "failed";
		throw error;
	} finally {
		record.duration = clock.now() - started;
	}
}
// src/modes/assign-collectors.ts
/**
* Finds the collector of each delivery, and with `create-collector` creates the missing ones; nothing else on the tenant
* changes. Adds a record of each delivery. `sources` is the tenant's list, if it was already read. With `collector-id` it is
* otherwise read only in a dry run, because an upload itself checks the id. Throws COLLECTOR_NOT_FOUND,
* COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED, and errors of the tenant.
*/
async function assignCollectors(step, tenant, deliveries, sources) {
	if (deliveries.length === 0) return [];
	const assigned = assignDeliveries(deliveries, await createCollectorLookup(step, tenant, deliveries, sources));
	step.record.deliveries.push(...assigned.map(({ record }) => record));
	return assigned;
}
async function createCollectorLookup(step, tenant, deliveries, listed) {
	const { inputs, log } = step;
	const { collectorId: id, collectorName: name } = inputs;
	const checksId = listed !== void 0 || inputs.dryRun && inputs.tenant.apiKey.secret !== "";
	if (id !== "" && !checksId) return () => ({
		id,
		names: []
	});
	const tools = deliveries.map(({ tool }) => tool);
	const chosen = chooseCollectors(tools, await createMissingCollectors(step, tenant, tools, listed ?? await tenant.dataSources.list({ type: "collector" })), {
		id,
		name
	});
	return (tool) => {
		const collector = chosen.get(tool);
		if (collector === void 0) throw new Error(`No collector was chosen for ${tool}`);
		if (collector.status === "DISABLED") log.warning(`Collector ${[collector.id, ...collector.names].join(" ")} is disabled, so the tenant will reject uploads to it. Enable it in the console.`);
		return collector;
	};
}
/** The listed data sources; with `create-collector`, the collectors with a new one for each tool that has none. */
async function createMissingCollectors(step, tenant, tools, listed) {
	if (!step.inputs.createCollector) return listed;
	const { createCollectorsFor } = await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 7615));
	return createCollectorsFor(step, tenant, listed, tools);
}
// src/cortex/address.ts
/**
* Returns the tenant's base URL for the `api-url` input: only scheme, host and port.
*
* `x.xdr.us.paloaltonetworks.com`, `api-x.xdr.us.paloaltonetworks.com` and `https://api-x.xdr.us…/` mean the same: the API
* of a tenant is at `api-{fqdn}`, so a host name like a tenant's (`xdr` or `crtx` after the first label) gets the prefix if
* it is missing. Any other host stays unchanged: credentials never go to a host that the user did not set.
*
* Plain `http` is allowed only for a loopback host. Throws INPUT_INVALID for `api-url`.
*/
function parseAddress(input) {
	const address = input.trim();
	if (address === "") throw invalidAddress("is empty");
	if (address.includes("@")) throw invalidAddress("contains a user name or password");
	if (/[?#]/.test(address)) throw invalidAddress("contains a query or a fragment");
	const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
	const text = hasScheme ? address : `https://${address}`;
	if (!URL.canParse(text) || /[^\x21-\x7e]/.test(address)) throw invalidAddress("is not a host name", address);
	const url = new URL(text);
	if (url.pathname !== "/") throw invalidAddress("contains a path", address);
	checkScheme(url, address);
	if (!hasScheme && !/[.:]/.test(url.host)) throw invalidAddress("is not a fully qualified domain name", address);
	if (!text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`)) throw invalidAddress("contains a host in an unusual notation", address);
	url.hostname = addApiPrefix(url.hostname);
	return url;
}
/** Whether `host` (as in `URL.hostname`) is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function checkScheme({ protocol, hostname }, address) {
	if (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) return;
	throw invalidAddress(protocol === "http:" ? "would send the credentials unencrypted over http" : `starts with ${protocol}//`, address);
}
function addApiPrefix(host) {
	if (host.startsWith("api-")) return host;
	return host.split(".").slice(1, -1).some((label) => label === "xdr" || label === "crtx") ? `api-${host}` : host;
}
function invalidAddress(problem, address = "") {
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(address, 200);
	return new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_2__.INPUT_ERRORS.address(`${problem}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}`));
}
// src/messages/tenant.ts
const COMMON_MEANINGS = {
	400: {
		code: "REQUEST_REFUSED",
		why: "The tenant rejected a value.",
		fix: "Correct the value that the response names, or report a bug of this action if it names none."
	},
	401: {
		code: "UNAUTHORIZED",
		why: "The tenant does not accept the credentials.",
		fix: "Check that `api-key-type` matches the key's type in the console, that `api-key-id` and `api-key` belong together and have not expired, and that the runner's clock is correct."
	},
	402: {
		code: "LICENCE_MISSING",
		why: "The tenant has no license for this API.",
		fix: "Ask the tenant's administrator for a license that includes Cortex Cloud Application Security."
	},
	403: {
		code: "FORBIDDEN",
		why: "The credentials do not have permission for this call.",
		fix: "Give the key a role with the rights in docs/permissions.md; a collector token can only upload to its own collector."
	},
	404: {
		code: "NOT_FOUND",
		why: "The API has nothing at this address.",
		fix: "Check that `api-url` is the API host of a tenant with Application Security, and check the ids among the inputs."
	},
	407: {
		code: "UNREACHABLE",
		why: "A proxy requires credentials.",
		fix: "Add the proxy's user name and password to https_proxy."
	},
	408: {
		code: "TIMED_OUT",
		why: "The tenant did not receive the request in time.",
		fix: "Run the job again, or raise `max-retries` if this happens often."
	},
	413: {
		code: "TOO_LARGE",
		why: "The body is larger than the tenant or a proxy accepts.",
		fix: "Keep `normalize: true`, which splits large files, and check the limits of any proxy."
	},
	422: {
		code: "REQUEST_REFUSED",
		why: "The tenant rejected a value.",
		fix: "Correct the value that the response names."
	},
	429: {
		code: "RATE_LIMITED",
		why: "The tenant receives more requests than it allows.",
		fix: "Run fewer jobs at the same time, or raise `max-retries`."
	}
};
/** What any other status of 500 and more means. */
const SERVER_MEANING = {
	code: "SERVER_ERROR",
	why: "The tenant has a problem, which is usually temporary.",
	fix: "Run the job again, or give the request id to the vendor's support if it keeps failing."
};
/** What any other status means. */
const OTHER_MEANING = {
	code: "REQUEST_REFUSED",
	why: "This response is not part of the API.",
	fix: "Check `api-url` and the ids among the inputs."
};
const DATA_SOURCE_MEANINGS = { 404: {
	code: "DATA_SOURCE_NOT_FOUND",
	why: "The tenant has no data source with this id.",
	fix: "Copy `data-source-id` from Settings > Data Sources in the console, or from a run of `mode: audit`."
} };
const UPDATE_MEANINGS = {
	...DATA_SOURCE_MEANINGS,
	413: {
		code: "TOO_LARGE",
		why: "The selection is larger than the tenant or a proxy accepts, so nothing was changed.",
		fix: "In the console, set the data source to CURRENT_STATE_AND_FUTURE, which needs no list, or raise the proxy's limit."
	}
};
const NO_CREATION = {
	code: "CREATION_UNSUPPORTED",
	why: "The tenant's API cannot create data sources, because it has only the older path /integrations.",
	fix: "Create the data source in the console."
};
const CREATION_MEANINGS = {
	404: NO_CREATION,
	405: NO_CREATION
};
const UPLOAD_REFUSED = {
	code: "UPLOAD_REFUSED",
	why: "The collector rejected the file.",
	fix: "Check that the collector is for SAST results in SARIF, that the tenant shows the repository as an asset, and what the response says about the file."
};
const UPLOAD_MEANINGS = {
	400: UPLOAD_REFUSED,
	404: {
		code: "COLLECTOR_NOT_FOUND",
		why: "The tenant has no collector with this id.",
		fix: "Copy `collector-id` from Settings > Data Sources in the console."
	},
	503: {
		code: "COLLECTOR_DISABLED",
		why: "The collector is probably disabled.",
		fix: "Enable it in the console under Settings > Data Sources, or use another collector."
	}
};
/** Errors about calls that only the tenant has. */
const TENANT_ERRORS = {
	uploadStatus: (status, said, id) => ({
		...UPLOAD_REFUSED,
		what: `The collector reported the status ${status}${said === "" ? " without a message" : `: "${said}"`} (request id ${id}).`
	}),
	credentialsMissing: (call, isUpload) => ({
		code: "CREDENTIALS_MISSING",
		what: `${call} was not sent, because it needs credentials.`,
		why: isUpload ? "There is neither an API key nor a collector token." : "A collector token can only upload.",
		fix: `Set \`api-key-id\` and \`api-key\`${isUpload ? ", or `collector-token-id` and `collector-token`" : ""}.`
	})
};
// src/cortex/auth.ts
const NONCE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const NONCE_LENGTH = 64;
/**
* Headers for an API key: `x-xdr-auth-id` and `Authorization`, and for an advanced key nonce, timestamp and the signature
* over both.
*/
function apiKeyAuth(apiKey, secrets, clock) {
	const key = secretValue(apiKey.secret, "api-key", secrets);
	const id = headerValue(apiKey.id, "api-key-id");
	if (apiKey.type === "standard") return () => ({
		"x-xdr-auth-id": id,
		authorization: key
	});
	return () => {
		const nonce = Array.from({ length: NONCE_LENGTH }, () => NONCE_CHARACTERS[(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomInt)(62)]);
		const timestamp = String(clock.now());
		const signature = sign(key, nonce.join(""), timestamp);
		secrets.add(signature);
		return {
			"x-xdr-auth-id": id,
			"x-xdr-nonce": nonce.join(""),
			"x-xdr-timestamp": timestamp,
			authorization: signature
		};
	};
}
/** Headers for a collector token: `x-crtx-auth-id` and `Authorization`. */
function collectorTokenAuth(token, secrets) {
	const value = secretValue(token.secret, "collector-token", secrets);
	const id = headerValue(token.id, "collector-token-id");
	return () => ({
		"x-crtx-auth-id": id,
		authorization: value
	});
}
/** The signature of an advanced key: lower-case hex SHA-256 of key, nonce and timestamp (milliseconds). */
function sign(key, nonce, timestamp) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(`${key}${nonce}${timestamp}`).digest("hex");
}
function secretValue(secret, input, secrets) {
	const trimmed = secret.trim();
	secrets.add(trimmed);
	return headerValue(trimmed, input);
}
// src/cortex/client.ts
const TENANT = {
	texts: {
		name: "the tenant",
		api: "the tenant's API",
		owner: "",
		setting: "`api-url`",
		redirected: "Check `api-url`, and that no proxy or sign-in page is between the runner and the tenant."
	},
	judge: ({ status, headers }, _message, meanings, now) => ({
		meaning: meanings[status] ?? COMMON_MEANINGS[status] ?? (status >= 500 ? SERVER_MEANING : OTHER_MEANING),
		isRetryable: isRetryable(status),
		retryAfter: parseRetryAfter(headers["retry-after"], now)
	})
};
function createClient(options) {
	const { secrets } = options;
	const key = options.apiKey && apiKeyAuth(options.apiKey, secrets, options.clock);
	const token = options.collectorToken && collectorTokenAuth(options.collectorToken, secrets);
	const client = createHttpClient(options, TENANT);
	return {
		...client,
		secrets,
		async call(call) {
			const isUpload = call.credentials === "upload";
			const authenticate = isUpload ? token ?? key : key;
			if (authenticate === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(TENANT_ERRORS.credentialsMissing(`${call.method} ${call.path}`, isUpload));
			return client.call({
				...call,
				authenticate,
				requestId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()
			});
		}
	};
}
// src/cortex/unwrap.ts
/**
* Returns the content of a response without the tenant's wrappers `{data}`, `{reply}` or `{reply:{data}}`. An object
* with an `id` or a `status` that is a string is the content itself, even if it has such a property.
*/
function unwrap(body) {
	return unwrapKey(unwrapKey(body, "reply"), "data");
}
function unwrapKey(value, key) {
	const inner = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, key);
	return typeof inner === "object" && inner !== null && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(value, "id") === void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "status") === void 0 ? inner : value;
}
// src/cortex/collectors.ts
const PATH$2 = "/public_api/appsec/v1/collectors";
function createCollectors(client) {
	return { async upload(collectorId, target, body) {
		return parseReceipt(await client.call({
			method: "POST",
			path: pathOf(PATH$2, collectorId),
			query: {
				repository_id: target.repositoryId,
				repository_url: target.repositoryUrl,
				branch: target.branch
			},
			body,
			credentials: "upload",
			meanings: UPLOAD_MEANINGS
		}), (raw) => normalizeText(client.secrets.redact(raw)));
	} };
}
const ACCEPTED_STATUSES = /* @__PURE__ */ new Set(["INGESTED", "PARTIALLY_VALID"]);
/** Documented or likely statuses of a rejected upload. Any other status is reported as ANSWER_UNREADABLE. */
const REJECTED_STATUS = /(?:^|[^a-z])(?:invalid|ingested_failed|fail\w*|error\w*|rejected|refused|denied)(?:[^a-z]|$)/i;
const NO_ERROR = /* @__PURE__ */ new Set([
	"",
	"0",
	0,
	false
]);
/** Parses the response to an upload. `clean` prepares the tenant's text for a message. */
function parseReceipt(result, clean) {
	const value = unwrap(result.body);
	const wrappers = [
		result.body,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(result.body, "reply"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(result.body, "data"),
		value
	];
	const status = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "status");
	if (status === void 0) throw result.unexpected("does not confirm the upload");
	const message = clean(wrappers.flatMap((wrapper) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(wrapper, "message") ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(wrapper, "err_msg") ?? []).at(-1) ?? "");
	if (REJECTED_STATUS.test(status) || wrappers.some(reportsError)) throw rejectedError(result, clean(status), message);
	if (!ACCEPTED_STATUSES.has(status.toUpperCase())) throw result.unexpected("has a status other than INGESTED and PARTIALLY_VALID");
	return {
		status,
		message,
		requestId: result.requestId
	};
}
function reportsError(wrapper) {
	const isSet = (key) => {
		const value = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(wrapper, key) ?? "";
		return typeof value === "object" ? Object.keys(value).length > 0 : !NO_ERROR.has(value);
	};
	return [
		"err_code",
		"error",
		"errors"
	].some(isSet) || (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(wrapper, "success") === false;
}
function rejectedError(result, status, message) {
	return new HttpError({
		...TENANT_ERRORS.uploadStatus(status, message, result.requestId),
		requestId: result.requestId,
		status: result.status
	});
}
// src/cortex/data-sources.ts
const PATH$1 = "/public_api/appsec/v1/data_source_instances";
/** The path of the same API in older tenants. */
const OLDER_PATH = "/public_api/appsec/v1/integrations";
/** The data sources of the tenant, called with `client`. */
function createDataSources(client) {
	const call = withOlderPath(client);
	return {
		async list(filter = {}) {
			const { type, typeCategory } = filter;
			const request = (query) => call((path) => ({
				method: "GET",
				path,
				query
			}));
			if (typeCategory === void 0) return parseSources(await request({ type }));
			try {
				return parseSources(await request({
					type,
					type_category: typeCategory
				}));
			} catch (error) {
				if (!(error instanceof HttpError && isValueRejected(error))) throw error;
				return parseSources(await request({ type })).filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isInCategory */ .gk)(source, typeCategory));
			}
		},
		async get(id) {
			const result = await call((path) => ({
				method: "GET",
				path: pathOf(path, id),
				meanings: DATA_SOURCE_MEANINGS
			}));
			const source = parseSource(result);
			if (source.id.toLowerCase() !== id.toLowerCase()) throw result.unexpected("is a different data source");
			return source;
		},
		async update(id, body) {
			const result = await call((path) => ({
				method: "PUT",
				path: pathOf(path, id),
				body,
				retry: "never",
				meanings: UPDATE_MEANINGS
			}));
			if ((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(unwrap(result.body), "id") !== id) throw result.unexpected("is not the data source");
		},
		async create(body) {
			const result = await call((path) => ({
				method: "POST",
				path,
				body,
				retry: "never",
				confidential: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.hideValues)(body),
				meanings: CREATION_MEANINGS
			}));
			const value = unwrap(result.body);
			const dataSource = toDataSource(value);
			if (dataSource === void 0 || dataSource.type !== (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toKebabCase */ .fX)(body.type)) throw result.unexpected("is not the requested data source, although it may have been created");
			return {
				dataSource,
				...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCollector */ .WK)(dataSource) && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.extractCredentials)(value, client.secrets)
			};
		},
		async remove(id) {
			try {
				await call((path) => ({
					method: "DELETE",
					path: pathOf(path, id),
					meanings: DATA_SOURCE_MEANINGS
				}));
			} catch (error) {
				if (!(error instanceof HttpError && error.status === 404 && error.mayHaveApplied)) throw error;
			}
		}
	};
}
function parseSources(result) {
	return parseList(result).map((item) => {
		const source = toDataSource(item);
		if (source === void 0) throw result.unexpected("lists a data source without an id or type");
		return source;
	});
}
function isValueRejected({ status }) {
	return status === 400 || status === 422;
}
/**
* Returns a function that calls the path that works: if the first call gets a 404, it tries the older path. Calls that
* start before the path is known each try both. If both paths return 404, the error is that of the first.
*/
function withOlderPath(client) {
	let path = PATH$1;
	let isPathKnown = false;
	const attempt = async (candidate, createCall) => {
		const result = await client.call(createCall(candidate));
		path = candidate;
		isPathKnown = true;
		return result;
	};
	const tryOlder = async (createCall, first) => {
		try {
			return await attempt(OLDER_PATH, createCall);
		} catch (error) {
			throw isNotFound(error) ? first : error;
		}
	};
	return async (createCall) => {
		const wasKnown = isPathKnown;
		try {
			return await attempt(path, createCall);
		} catch (error) {
			if (wasKnown || isPathKnown && path === PATH$1 || !isNotFound(error)) throw error;
			return tryOlder(createCall, error);
		}
	};
}
function isNotFound(error) {
	return error instanceof HttpError && error.status === 404;
}
/** The array in a response. Throws ANSWER_UNREADABLE if there is none. */
function parseList(result) {
	const list = unwrap(result.body);
	if (!Array.isArray(list)) throw result.unexpected("is not a list");
	return list;
}
function parseSource(result) {
	const value = unwrap(result.body);
	const state = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "state");
	if (Array.isArray(state) && !state.every((entry) => typeof entry === "string")) throw result.unexpected("has a `state` entry that is not text");
	const dataSource = toDataSource(value);
	if (dataSource === void 0) throw result.unexpected("is not a data source with an id and type");
	return dataSource;
}
function toDataSource(value) {
	const id = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(value, "id");
	const type = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "type");
	if (id === void 0 || type === void 0) return void 0;
	return {
		id,
		type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toKebabCase */ .fX)(type),
		typeCategory: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "typeCategory"),
		creationDate: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "creationDate"),
		hostname: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "domain"), "hostname"),
		selectionType: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "selectionType"),
		state: parseState((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "state")),
		repositoriesCount: parseCount((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "repositoriesCount")),
		status: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "status"),
		statusDetails: parseDetails((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "statusDetails")),
		externalProjects: parseProjects((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "externalProjects")),
		names: collectNames(value)
	};
}
function parseState(value) {
	return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : void 0;
}
function parseCount(value) {
	const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : void 0;
}
function parseDetails(value) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value)) return void 0;
	const entries = Object.entries(value).map(([key, detail]) => [key, {
		status: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(detail, "status") ?? "",
		error: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(detail, "error"),
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(detail, "message"),
		timestamp: parseTime((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(detail, "timestamp"))
	}]);
	return Object.fromEntries(entries);
}
/** Larger numbers are milliseconds: in seconds, this is the year 5138. */
const MAX_SECONDS = 1e11;
const DATE_AND_TIME = /^(\d{4}-\d\d-\d\d)[T ]([\d:.]+)(Z|[+-]\d\d:?\d\d)?$/;
/**
* Converts a time to ISO 8601 in UTC: a date and time as text (without a time zone: UTC), or seconds or
* milliseconds since the epoch. Undefined for anything else.
*/
function parseTime(value) {
	const [, day, time, zone = "Z"] = DATE_AND_TIME.exec(String(value)) ?? [];
	if (day !== void 0) return toIso(Date.parse(`${day}T${time}${zone}`));
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	if (typeof number !== "number" || number <= 0) return void 0;
	return toIso(number < MAX_SECONDS ? number * 1e3 : number);
}
function toIso(milliseconds) {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function parseProjects(value) {
	if (!Array.isArray(value)) return void 0;
	return value.map((project) => ({
		externalProjectId: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(project, "externalProjectId"),
		externalId: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(project, "externalId"),
		externalBranchName: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(project, "externalBranchName"),
		repoId: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(project, "repoId"),
		branchName: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(project, "branchName")
	}));
}
function collectNames(value) {
	const unique = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.property)(value, "uniqueProperties");
	const keys = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(unique) ? Object.keys(unique).filter((key) => /name$/i.test(key)) : [];
	const names = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "name"),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "uniqueIdentifier"),
		...keys.map((key) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(unique, key))
	];
	return [...new Set(names.filter((name) => name !== void 0))];
}
// src/cortex/repositories.ts
const PATH = "/public_api/appsec/v1/repositories";
/** Sent explicitly, because no default is documented; a tenant can still return fewer. */
const PAGE_SIZE = 100;
function createRepositories(client) {
	return { async *pages(filter, attempt = (request) => request()) {
		const seen = /* @__PURE__ */ new Set();
		let offset = 0;
		for (let page = 0; page < MAX_PAGES; page++) {
			const query = {
				...filter,
				offset: String(offset),
				limit: String(PAGE_SIZE)
			};
			const result = await attempt(() => client.call({
				method: "GET",
				path: PATH,
				query
			}));
			const items = parseList(result);
			const fresh = parseNew(items, seen);
			if (fresh.length === 0) return;
			yield fresh;
			offset += items.length;
			if (page === 9999) throw result.unexpected(`is page ${MAX_PAGES} of a list that does not end`);
		}
	} };
}
function parseNew(items, seen) {
	return items.flatMap((item) => {
		const repository = toRepository(item);
		if (repository === void 0 || seen.has(repository.id)) return [];
		seen.add(repository.id);
		return [repository];
	});
}
function toRepository(value) {
	const id = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		name: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "name"),
		owner: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "owner"),
		url: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "url"),
		source: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.text)(value, "source"),
		integrationId: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.identifier)(value, "integrationId"),
		isSelected: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.flag)(value, "isSelected"),
		isArchived: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.flag)(value, "isArchived")
	};
}
// src/cortex/index.ts
/**
* The tenant at `options.baseUrl` (from `parseAddress`). Sends nothing yet.
* Throws CREDENTIALS_MISSING if a part of the credentials is empty, and INPUT_INVALID if a header cannot contain it.
*/
function createCortex(options) {
	const client = createClient(options);
	const { secrets, limit, close } = client;
	return {
		dataSources: createDataSources(client),
		repositories: createRepositories(client),
		collectors: createCollectors(client),
		secrets,
		limit,
		close
	};
}
// src/modes/connect.ts
/**
* Creates the client of the tenant; sends nothing yet. Throws INPUT_INVALID if `api-url` is not valid or a credential
* cannot be sent.
*/
function connect(step) {
	const { inputs, version, clock, random, log, secrets, cancellation } = step;
	const { tenant } = inputs;
	return createCortex({
		baseUrl: parseAddress(tenant.apiUrl),
		apiKey: tenant.apiKey.secret === "" ? void 0 : tenant.apiKey,
		collectorToken: tenant.collectorToken.secret === "" ? void 0 : tenant.collectorToken,
		transport: createTransport(clock),
		requestTimeout: tenant.requestTimeout,
		maxRetries: tenant.maxRetries,
		version,
		clock,
		random,
		log,
		secrets,
		signal: cancellation.signal
	});
}
// src/modes/register.ts
/**
* Sends the first requests of the registration at the same time, with one for the list of data sources if the collectors
* are found by name. Returns undefined if `register-repository` is off. Throws RATE_LIMITED and errors of the tenant.
*/
async function startRegistration(step, tenant) {
	const { inputs, repository } = step;
	if (!inputs.scope.register) return void 0;
	const scope = await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 2511));
	const needsList = inputs.mode === "upload" && inputs.collectorId === "";
	return withTimeLimit(step, tenant, () => scope.startRegistration(repository, optionsOf(step), tenant, effectsOf(step), needsList));
}
/**
* Makes sure that a VCS data source of the tenant covers the repository, and waits for its asset. Returns the asset's id if
* it is known; without `start`, the input `repository-id`. Throws the errors of `registerRepository` in `src/scope`.
*/
async function register(step, tenant, start) {
	const { inputs, record, repository, log } = step;
	if (start === void 0) {
		const repositoryId = inputs.scope.repositoryId || void 0;
		record.scope = {
			scope: "skipped",
			reason: "Input `register-repository` is `false`",
			repositoryId,
			attempts: [],
			verifications: []
		};
		return repositoryId;
	}
	const { registerRepository } = await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 2511));
	return log.group("Scope", async () => {
		const setScope = (scope) => {
			record.scope = scope;
		};
		const outcome = await withTimeLimit(step, tenant, () => registerRepository(repository, optionsOf(step), tenant, effectsOf(step), setScope, start));
		record.scope = outcome;
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.scopeLines)(outcome)) log.info(line);
		return outcome.repositoryId;
	});
}
/**
* Runs `work` with the time limit of a registration. The client throws on a rate limit instead of retrying, because the
* scope protocol spreads its own retries.
*/
async function withTimeLimit(step, tenant, work) {
	tenant.limit(registrationDeadline(step) + _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .REPAIR_GRACE */ .hr + step.inputs.scope.onboardingTimeout, "throw");
	return work().finally(() => tenant.limit(void 0));
}
/** When a registration that starts now must be verified, in milliseconds since the epoch. */
function registrationDeadline({ clock, inputs }) {
	return clock.now() + inputs.scope.registrationTimeout;
}
function effectsOf({ clock, random, log, cancellation }) {
	return {
		clock,
		random,
		log,
		signal: cancellation.signal
	};
}
function optionsOf({ inputs }) {
	const { dataSourceId, repositoryId } = inputs.scope;
	return {
		...inputs.scope,
		dataSourceId: dataSourceId || void 0,
		repositoryId: repositoryId || void 0,
		needsAsset: inputs.mode === "upload" || inputs.scope.onboardingTimeout > 0,
		dryRun: inputs.dryRun
	};
}
// src/modes/upload.ts
/** Sends every part of every delivery; a dry run only logs them. Throws errors of the tenant and CANCELLED. */
async function upload(step, tenant, assigned, repositoryId) {
	const { inputs, repository, clock, log } = step;
	if (assigned.length === 0) return;
	if (repository.branchWarning !== void 0) log.warning(repository.branchWarning, { title: "Branch of the results" });
	const target = {
		repositoryId,
		repositoryUrl: repository.url,
		branch: repository.branch
	};
	await log.group(inputs.dryRun ? "Upload (dry run)" : "Upload", async () => {
		if (inputs.dryRun) logPlannedParts(assigned, step);
		else await sendAll(assigned, target, {
			collectors: tenant.collectors,
			clock,
			log
		});
	});
}
function logPlannedParts(assigned, { log }) {
	for (const { record } of assigned) for (const [index, part] of record.parts.entries()) log.info((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.sendingLine)(record, index, part));
}
// src/modes/index.ts
var modes_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({
	administrativeMode: () => administrativeMode,
	assignCollectors: () => assignCollectors,
	connect: () => connect,
	register: () => register,
	runAdministrativeMode: () => runAdministrativeMode,
	startRegistration: () => startRegistration,
	upload: () => upload
});



/***/ }),

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ }),

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ WATCH_INTERVAL),
/* harmony export */   CG: () => (/* binding */ rateLimitPause),
/* harmony export */   fJ: () => (/* binding */ LATE_WRITE_WATCH),
/* harmony export */   hr: () => (/* binding */ REPAIR_GRACE),
/* harmony export */   ow: () => (/* binding */ baseSettleTime),
/* harmony export */   rQ: () => (/* binding */ maxSettleTime),
/* harmony export */   rW: () => (/* binding */ settleTime)
/* harmony export */ });
/* unused harmony export MAX_READ_AGE */
// src/scope/timing.ts
/**
* The shortest settle time, milliseconds. Two of them are longer than the longest read (MAX_READ_AGE) and a
* write that ends before the first watch read (WATCH_INTERVAL) together.
*/
const MIN_SETTLE_TIME = 2500;
/** The longest settle time without jitter, milliseconds. For slower writes, the watch reads see what other writers add. */
const MAX_SETTLE_TIME = 15e3;
/** The longest random part of the pause after a 429, milliseconds. */
const MAX_RANDOM_PAUSE = 6e4;
/** The time between two watch reads, milliseconds. It must be less than two settle times. */
const WATCH_INTERVAL = 2e3;
/** How long a write is watched after its response was lost, because it may still be applied; milliseconds. */
const LATE_WRITE_WATCH = 1e4;
/** A read that was sent longer ago than this is repeated before a write, milliseconds. */
const MAX_READ_AGE = 2e3;
/** How long after the deadline missing entries of other writers are still restored, milliseconds. */
const REPAIR_GRACE = 6e4;
/** The settle time without jitter is this many times the time between a read and its write. */
const SETTLE_FACTOR = 3;
/** The largest jitter of a settle time if no write was lost, as a share of it. */
const JITTER = .4;
/** Every lost write doubles the largest jitter, at most this many times. */
const MAX_DOUBLINGS = 6;
/** The settle time without jitter. `window`: the time between a read and the response to its write. Both in milliseconds. */
function baseSettleTime(window) {
	return Math.min(Math.max(MIN_SETTLE_TIME, SETTLE_FACTOR * window), MAX_SETTLE_TIME);
}
/**
* How long to wait before the next verification, milliseconds. `window`: the time between a read and the
* response to its write, milliseconds. `lost`: how many writes of this step were lost; more losses mean more writers, so
* the jitter grows. `share`: a random number from 0 up to 1.
*/
function settleTime(window, lost, share) {
	const spread = JITTER * 2 ** Math.min(lost, MAX_DOUBLINGS);
	return baseSettleTime(window) * (1 + spread * share);
}
/** The longest settle time if no write was lost. `window` as in {@link settleTime}. Both in milliseconds. */
function maxSettleTime(window) {
	return baseSettleTime(window) * 1.4;
}
/**
* How long to wait after a write got a 429. `attempts`: how many writes did so far. `retryAfter`: what the
* tenant asked for. `share`: a random number from 0 up to 1. Times in milliseconds.
*/
function rateLimitPause(attempts, retryAfter, share) {
	const maxRandom = Math.min(2e3 * 2 ** attempts, MAX_RANDOM_PAUSE);
	return Math.max(retryAfter ?? 0, MIN_SETTLE_TIME) + share * maxRandom;
}



/***/ })

};
;