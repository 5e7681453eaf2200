"use strict";
exports.id = 426;
exports.ids = [426];
exports.modules = {

/***/ 9426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCortex: () => (/* binding */ createCortex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
;// CONCATENATED MODULE: ./build/cortex/auth.js


const NONCE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const NONCE_LENGTH = 64;
function apiKeyAuth(apiKey, secrets, clock) {
    const key = secretValue(apiKey.key, "api-key", secrets);
    const id = headerValue(apiKey.id, "api-key-id");
    if (apiKey.type === "standard")
        return () => ({ "x-xdr-auth-id": id, authorization: key });
    return () => {
        const nonce = Array.from({ length: NONCE_LENGTH }, () => NONCE_CHARACTERS[(0,external_node_crypto_.randomInt)(NONCE_CHARACTERS.length)]);
        const timestamp = String(clock.now());
        const signature = sign(key, nonce.join(""), timestamp);
        secrets.add(signature);
        return {
            "x-xdr-auth-id": id,
            "x-xdr-nonce": nonce.join(""),
            "x-xdr-timestamp": timestamp,
            authorization: signature,
        };
    };
}
function collectorTokenAuth(token, secrets) {
    const value = secretValue(token.token, "collector-token", secrets);
    const id = headerValue(token.id, "collector-token-id");
    return () => ({ "x-crtx-auth-id": id, authorization: value });
}
function sign(key, nonce, timestamp) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key}${nonce}${timestamp}`).digest("hex");
}
function secretValue(secret, input, secrets) {
    const trimmed = secret.trim();
    for (const line of trimmed.split(/[\r\n]+/))
        secrets.add(line);
    secrets.add(trimmed);
    return headerValue(trimmed, input);
}
function headerValue(text, input) {
    const value = text.trim();
    if (value === "") {
        throw new errors/* ActionError */.l({
            code: "CREDENTIALS_MISSING",
            what: `The input ${input} is empty.`,
            why: "The tenant answers nobody without credentials.",
            mend: `Set ${input} from a secret that this workflow may read.`,
        });
    }
    if (/[^\x20-\x7e]/.test(value)) {
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: `The input ${input} holds a line break, a control character or a character outside ASCII.`,
            why: "It is sent as an HTTP header, which cannot carry such a character.",
            mend: `Copy ${input} again from the console, as one line, into the secret.`,
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./build/cortex/errors.js

class CortexError extends errors/* ActionError */.l {
    name = "CortexError";
    status;
    requestId;
    mayHaveApplied;
    retryAfter;
    constructor(failure) {
        super(failure);
        this.status = failure.status;
        this.requestId = failure.requestId;
        this.mayHaveApplied = failure.mayHaveApplied ?? false;
        this.retryAfter = failure.retryAfter;
    }
    with(known) {
        const attempts = known.attempts ?? 1;
        return new CortexError({
            code: this.code,
            what: attempts === 1 ? this.what : this.what.replace(/\)\.$/, `, ${attempts} attempts).`),
            why: this.why,
            mend: this.mend,
            cause: this.cause,
            requestId: this.requestId,
            mayHaveApplied: known.mayHaveApplied ?? this.mayHaveApplied,
            status: this.status,
            retryAfter: known.retryAfter ?? this.retryAfter,
        });
    }
}
const COMMON = {
    400: {
        code: "REQUEST_REFUSED",
        mend: "Correct the value that it names; if none is named, report this as a bug of the action.",
    },
    401: {
        code: "UNAUTHORIZED",
        why: "The tenant does not accept the credentials.",
        mend: "Check that api-key-type (standard or advanced) is the type that the console shows for this key, that api-key-id and api-key belong together and have not expired, and that the runner's clock is right; for a collector token, check collector-token-id and collector-token.",
    },
    402: {
        code: "LICENCE_MISSING",
        mend: "Ask the tenant's administrator for a licence that includes Cortex Cloud Application Security.",
    },
    403: {
        code: "FORBIDDEN",
        why: "The credentials lack the right for this call.",
        mend: "Give the key a role with the Application Security rights that the permissions page names; a collector token is good for uploads to its own collector only.",
    },
    404: {
        code: "NOT_FOUND",
        why: "There is no such thing at this address.",
        mend: "Check api-url: it must be the API host of the tenant that has Application Security; and check the ids among the inputs.",
    },
    407: {
        code: "UNREACHABLE",
        why: "A proxy asks for credentials.",
        mend: "Put the proxy's user name and password into https_proxy.",
    },
    408: { code: "TIMED_OUT", mend: "Run the job again; if it happens often, raise max-retries." },
    413: {
        code: "TOO_LARGE",
        why: "The body is larger than the tenant or a proxy before it accepts.",
        mend: "Leave normalize on, so that large files are split, and check the limit of any proxy on the way.",
    },
    422: {
        code: "REQUEST_REFUSED",
        why: "The tenant found fault with what was sent.",
        mend: "Correct the value that it names.",
    },
    429: {
        code: "RATE_LIMITED",
        why: "The tenant gets more requests than it allows.",
        mend: "Run fewer jobs at the same time, or raise max-retries.",
    },
};
const SERVER = {
    code: "SERVER_ERROR",
    mend: "This is the tenant's own fault and mostly passes: run the job again, and give the request id to the vendor's support if it stays.",
};
const OTHER = { code: "REQUEST_REFUSED", mend: "Check api-url and the ids among the inputs." };
function meaningOf(status, meanings) {
    return meanings[status] ?? COMMON[status] ?? (status >= 500 ? SERVER : OTHER);
}

;// CONCATENATED MODULE: ./build/cortex/json.js
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function property(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function json_text(value, key) {
    const found = property(value, key);
    return typeof found === "string" && found !== "" ? found : undefined;
}
function flag(value, key) {
    const found = property(value, key);
    return typeof found === "boolean" ? found : undefined;
}
function identifier(value, key) {
    const found = property(value, key);
    return Number.isSafeInteger(found) ? String(found) : json_text(value, key);
}
function compact(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
function unwrap(body) {
    return json_open(json_open(body, "reply"), "data");
}
function json_open(value, key) {
    const inner = property(value, key);
    const wraps = typeof inner === "object" && inner !== null;
    return wraps && identifier(value, "id") === undefined && json_text(value, "status") === undefined
        ? inner
        : value;
}

;// CONCATENATED MODULE: ./build/cortex/tenant-message.js

const LONGEST = 400;
const BEGINNING = 100_000;
const MOST_FIELDS = 5;
function tenantMessage(body, parsed, redact) {
    if (parsed === undefined)
        return beginningOf(body, redact);
    if (typeof parsed === "string")
        return tidy(parsed, redact);
    const reply = property(parsed, "reply");
    const places = [parsed, reply, property(parsed, "data"), property(reply, "data")];
    for (const place of places) {
        const said = saidBy(place);
        if (said !== undefined)
            return tidy(said, redact);
    }
    return "";
}
function beginningOf(body, redact) {
    const start = body.toString("utf8", 0, BEGINNING);
    return /<(?:!doctype|html|head|body)\b/i.test(start.slice(0, 2000))
        ? page(start, redact)
        : tidy(start, redact);
}
function tidy(raw, redact) {
    const line = redact(raw)
        .slice(0, LONGEST * 10)
        .toWellFormed()
        .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
function saidBy(value) {
    if (!isRecord(value))
        return undefined;
    const error = property(value, "error");
    const message = json_text(value, "message") ??
        json_text(value, "err_msg") ??
        (typeof error === "string" ? error : (json_text(error, "message") ?? json_text(error, "err_msg"))) ??
        json_text(value, "errorCode");
    if (message === undefined)
        return undefined;
    const more = [...extra(property(value, "err_extra")), ...fields(property(value, "details"))];
    return more.length === 0 ? message : `${message.replace(/[.:]\s*$/, "")} (${more.join("; ")})`;
}
function extra(value) {
    const items = Array.isArray(value) ? value.slice(0, MOST_FIELDS) : [value];
    return items.flatMap((item) => {
        if (typeof item === "string" && item !== "")
            return [item];
        return isRecord(item) ? scalars(item) : [];
    });
}
function scalars(record) {
    const told = Object.entries(record).filter(([, value]) => typeof value === "string" || typeof value === "number");
    return told.slice(0, MOST_FIELDS).map(([key, value]) => `${key}: ${value}`);
}
function fields(details) {
    if (!isRecord(details))
        return [];
    const entries = Object.entries(details);
    const shown = entries.slice(0, MOST_FIELDS).map(([path, problem]) => {
        const message = typeof problem === "string" ? problem : (json_text(problem, "message") ?? "is not accepted");
        return `${path}: ${message}`;
    });
    return entries.length > MOST_FIELDS ? [...shown, `and ${entries.length - MOST_FIELDS} more`] : shown;
}
function page(html, redact) {
    const title = tidy(/<title[^>]{0,200}>([^<]*)/i.exec(html)?.[1] ?? "", redact);
    return title === "" ? "an HTML page" : `an HTML page titled "${title}"`;
}

;// CONCATENATED MODULE: ./build/cortex/transport.js
class TransportError extends Error {
    name = "TransportError";
    fault;
    constructor(fault, message, cause) {
        super(message, { cause });
        this.fault = fault;
    }
    get maySent() {
        return this.fault !== "untrusted" && this.fault !== "proxy" && this.fault !== "unconnected";
    }
}
const LARGEST_ANSWER = 64 * 1024 * 1024;
function createTransport() {
    const wires = new Map();
    return {
        send: (exchange) => exchangeOver(exchange, async () => {
            const { origin } = exchange.url;
            const wire = wires.get(origin) ?? (await openWire(exchange.url));
            wires.set(origin, wire);
            return wire;
        }),
        close() {
            for (const wire of wires.values())
                wire.close();
            wires.clear();
        },
    };
}
async function openWire(url) {
    const { request, Agent } = await (url.protocol === "https:" ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)));
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 9783));
    if (getProxyUrl(url) === undefined) {
        const agent = new Agent({ keepAlive: true, rejectUnauthorized: true });
        return { request, agent, close: () => agent.destroy() };
    }
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 2779));
    const client = new HttpClient(undefined, [], { keepAlive: true });
    const agent = client.getAgent(url.href);
    agent.options = Object.assign(agent.options ?? {}, { rejectUnauthorized: true });
    return { request, agent, close: () => client.dispose() };
}
async function exchangeOver(exchange, wireTo) {
    const timeout = AbortSignal.timeout(exchange.timeout);
    const signal = exchange.signal === undefined ? timeout : AbortSignal.any([exchange.signal, timeout]);
    try {
        signal.throwIfAborted();
        const message = await send(await wireTo(), exchange, signal);
        return { status: message.statusCode ?? 0, headers: message.headers, body: await readBody(message) };
    }
    catch (error) {
        if (exchange.signal?.aborted)
            throw new TransportError("cancelled", "the step was cancelled", error);
        if (timeout.aborted)
            throw new TransportError("timeout", "the time was up", error);
        throw error instanceof TransportError ? error : faultOf(error);
    }
}
function send({ request, agent }, exchange, signal) {
    const { url, body } = exchange;
    if (agent.proxyOptions !== undefined)
        Object.assign(agent.proxyOptions, { rejectUnauthorized: true, signal });
    return new Promise((resolve, reject) => {
        const outgoing = request({
            host: url.hostname.replace(/^\[|\]$/g, ""),
            port: url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port),
            path: `${url.pathname}${url.search}`,
            method: exchange.method,
            headers: {
                ...exchange.headers,
                "accept-encoding": "identity",
                ...(body === undefined ? {} : { "content-length": String(body.byteLength) }),
            },
            agent,
            signal,
        });
        outgoing.on("response", resolve);
        outgoing.on("error", reject);
        outgoing.end(body);
    });
}
function readBody(message) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let length = 0;
        message.on("data", (chunk) => {
            length += chunk.byteLength;
            if (length > LARGEST_ANSWER) {
                reject(new TransportError("too-large", `the answer is larger than ${LARGEST_ANSWER} bytes`));
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
const UNCONNECTED = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENETDOWN",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
]);
const UNTRUSTED = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH_EXCEEDED$/;
function faultOf(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = messageOf(error) || code;
    const tunnel = /^tunneling socket could not be established, (cause|statusCode)=(.*)$/s.exec(message);
    if (tunnel !== null) {
        const said = tunnel[1] === "cause" ? tunnel[2] : `it answered CONNECT with status ${tunnel[2]}`;
        return new TransportError("proxy", said ?? "", error);
    }
    if (UNTRUSTED.test(code))
        return new TransportError("untrusted", message, error);
    return new TransportError(UNCONNECTED.has(code) ? "unconnected" : "broken", message, error);
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === "")
        return messageOf(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/cortex/failures.js



function failureOfAnswer(call, answer, parsed) {
    if (answer.status >= 300 && answer.status < 400)
        return redirected(call, answer);
    const said = tenantMessage(answer.body, parsed, call.secrets.redact);
    const meaning = meaningOf(answer.status, call.meanings);
    const words = said === "" ? "The answer says nothing more." : `The answer says: "${said}".`;
    return new CortexError({
        code: meaning.code,
        what: `${nameOf(call)} was answered with status ${answer.status} (request id ${call.requestId}).`,
        why: meaning.why === undefined ? words : `${meaning.why} ${words}`,
        mend: meaning.mend,
        requestId: call.requestId,
        status: answer.status,
        mayHaveApplied: answer.status >= 500 || answer.status === 408,
    });
}
function failureOfTransport(call, error, timeout) {
    const text = TRANSPORT[error.fault](tidy(error.message, call.secrets.redact), call.url.host, timeout);
    return new CortexError({
        ...text,
        what: `${nameOf(call)} ${text.what} (request id ${call.requestId}).`,
        requestId: call.requestId,
        mayHaveApplied: error.maySent,
        cause: error,
    });
}
function unreadable(call, status, reason, body) {
    const words = beginningOf(body, call.secrets.redact);
    return new CortexError({
        code: "ANSWER_UNREADABLE",
        what: `${nameOf(call)} was answered with status ${status}, but the answer ${reason} (request id ${call.requestId}).`,
        why: words === "" ? "Something other than the tenant's API may have answered." : `It begins: "${words}".`,
        mend: "Check that api-url is the tenant's API host and that no proxy or sign-in page answers in its place.",
        requestId: call.requestId,
        status,
        mayHaveApplied: true,
    });
}
function nameOf(call) {
    return `${call.method} ${call.secrets.redact(call.url.pathname)}`;
}
function redirected(call, answer) {
    const location = call.secrets.redact(answer.headers.location ?? "");
    const target = URL.canParse(location, call.url.href) ? new URL(location, call.url).host : "";
    return new CortexError({
        code: "REDIRECTED",
        what: `${nameOf(call)} was answered with a redirect${target === "" ? "" : ` to the host ${tidy(target, call.secrets.redact)}`} (request id ${call.requestId}).`,
        why: "No redirect is followed, so that the credentials never leave the configured host.",
        mend: "Check api-url; where a proxy or sign-in page redirects, let the runner reach the tenant directly.",
        requestId: call.requestId,
        status: answer.status,
    });
}
const TRANSPORT = {
    cancelled: () => ({
        code: "CANCELLED",
        what: "was broken off",
        why: "The step was cancelled.",
        mend: "Run the job again when it may go on.",
    }),
    timeout: (_, host, timeout) => ({
        code: "TIMED_OUT",
        what: `had no complete answer after ${timeout / 1000} s`,
        why: `${host} or the way to it is too slow, or something swallows the connection.`,
        mend: "Check the network and any proxy, or raise request-timeout.",
    }),
    untrusted: (message, host) => ({
        code: "TLS_UNTRUSTED",
        what: `was not sent, because the certificate of ${host} is not trusted`,
        why: `Node says: ${sentence(message)}`,
        mend: "Check api-url; where a private authority signs, set NODE_EXTRA_CA_CERTS on the runner to the path of its certificate (PEM). The check itself cannot be turned off.",
    }),
    proxy: (message, host) => ({
        code: "UNREACHABLE",
        what: `was not sent, because the proxy opened no connection to ${host}`,
        why: `The reason: ${sentence(message)}`,
        mend: "Check https_proxy and what the proxy allows, or put the host into no_proxy.",
    }),
    unconnected: (message, host) => ({
        code: "UNREACHABLE",
        what: `found no connection to ${host}`,
        why: `The reason: ${sentence(message)}`,
        mend: "Check the host in api-url, and that the runner can reach it (DNS, firewall, https_proxy).",
    }),
    broken: (message, host) => ({
        code: "UNREACHABLE",
        what: `lost the connection to ${host} before the answer was complete`,
        why: `The reason: ${sentence(message)}`,
        mend: "Run the job again; if it stays, check the network and any proxy on the way.",
    }),
    "too-large": (_, host) => ({
        code: "ANSWER_UNREADABLE",
        what: `was answered by ${host} with more than ${LARGEST_ANSWER / 1024 / 1024} MiB`,
        why: "No answer of the API is that large.",
        mend: "Check that api-url is the tenant's API host and that no proxy answers in its place.",
    }),
};
function sentence(message) {
    return /[.!?…]$/.test(message) ? message : `${message}.`;
}

// EXTERNAL MODULE: ./build/cortex/retry.js
var retry = __webpack_require__(1011);
;// CONCATENATED MODULE: ./build/cortex/client.js







function pathOf(base, ...ids) {
    return [base, ...ids.map(encodeId)].join("/");
}
function encodeId(id) {
    return /^\.{1,2}$/.test(id) ? id.replaceAll(".", "%252E") : encodeURIComponent(id.toWellFormed());
}
function createClient(options) {
    const { secrets } = options;
    const transport = options.transport ?? createTransport();
    const key = options.apiKey && apiKeyAuth(options.apiKey, secrets, options.clock);
    const token = options.collectorToken && collectorTokenAuth(options.collectorToken, secrets);
    return {
        secrets,
        async call(call) {
            const authenticate = call.credentials === "upload" ? (token ?? key) : key;
            if (authenticate === undefined)
                throw credentialsMissing(call);
            return carryOut({ ...options, transport }, prepare(call, options, authenticate, secrets));
        },
        close: () => transport.close(),
    };
}
function prepare(call, options, authenticate, secrets) {
    const url = new URL(call.path, options.baseUrl);
    url.search = Object.entries(call.query ?? {})
        .flatMap(([name, value]) => value === undefined ? [] : `${name}=${encodeURIComponent(value.toWellFormed())}`)
        .join("&");
    const requestId = (0,external_node_crypto_.randomUUID)();
    return {
        method: call.method,
        url,
        requestId,
        meanings: call.meanings ?? {},
        secrets,
        repeat: call.repeat ?? "always",
        authenticate,
        confidential: call.confidential ?? false,
        body: bytesOf(call.body),
        headers: {
            accept: "application/json",
            "user-agent": `cortex-sarif-upload/${options.version}`,
            "x-request-id": requestId,
            ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        },
    };
}
function bytesOf(body) {
    if (body === undefined || body instanceof Uint8Array)
        return body;
    return Buffer.from(JSON.stringify(body), "utf8");
}
async function carryOut(means, call) {
    let mayHaveApplied = false;
    for (let attempt = 1;; attempt++) {
        const outcome = await tryOnce(means, call);
        if (!(outcome instanceof CortexError))
            return outcome;
        mayHaveApplied ||= outcome.mayHaveApplied && call.method !== "GET";
        if (!isPassing(outcome) || !mayRepeat(call, mayHaveApplied) || attempt > means.maxRetries) {
            throw outcome.with({ mayHaveApplied, attempts: attempt });
        }
        await pause(means, call, outcome, attempt, mayHaveApplied);
    }
}
function mayRepeat(call, mayHaveApplied) {
    return call.repeat === "always" || (call.repeat === "unless-applied" && !mayHaveApplied);
}
function isPassing(error) {
    return error.status === undefined
        ? error.code === "UNREACHABLE" || error.code === "TIMED_OUT"
        : (0,retry/* isRetryable */.r3)(error.status);
}
async function tryOnce(means, call) {
    let answer;
    try {
        answer = await means.transport.send({
            method: call.method,
            url: call.url,
            headers: { ...call.headers, ...call.authenticate() },
            timeout: means.requestTimeout,
            ...(call.body === undefined ? {} : { body: call.body }),
            ...(means.signal === undefined ? {} : { signal: means.signal }),
        });
    }
    catch (error) {
        if (!(error instanceof TransportError))
            throw error;
        return failureOfTransport(call, error, means.requestTimeout);
    }
    return judge(means, call, answer);
}
function judge(means, call, answer) {
    const parsed = parse(answer.body);
    if (answer.status < 200 || answer.status >= 300) {
        const header = answer.headers["retry-after"];
        return failureOfAnswer(call, answer, parsed).with({
            retryAfter: (0,retry/* parseRetryAfter */.mu)(header, means.clock.now()),
        });
    }
    const quoted = call.confidential ? Buffer.alloc(0) : answer.body;
    const unexpected = (reason) => unreadable(call, answer.status, reason, quoted);
    if (parsed === undefined && answer.body.byteLength > 0)
        return unexpected("is not JSON");
    return { status: answer.status, body: parsed, requestId: call.requestId, unexpected };
}
function parse(body) {
    try {
        return JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
    }
    catch {
        return undefined;
    }
}
async function pause(means, call, error, attempt, applied) {
    const delay = (0,retry/* delayBefore */.Lw)(attempt, means.random, error.retryAfter);
    means.log.info(`${error.what} Attempt ${attempt + 1} of ${means.maxRetries + 1} follows in ${(delay / 1000).toFixed(1)} s.`);
    try {
        await means.clock.sleep(delay, means.signal);
    }
    catch (cause) {
        if (!means.signal?.aborted)
            throw cause;
        const fault = new TransportError("cancelled", "the step was cancelled", cause);
        throw failureOfTransport(call, fault, means.requestTimeout).with({ mayHaveApplied: applied });
    }
}
function credentialsMissing(call) {
    const upload = call.credentials === "upload";
    return new errors/* ActionError */.l({
        code: "CREDENTIALS_MISSING",
        what: `${call.method} ${call.path} needs credentials that were not given.`,
        why: upload
            ? "There is neither an API key nor a collector token."
            : "A collector token is good for uploads only.",
        mend: `Set api-key-id and api-key${upload ? ", or collector-token-id and collector-token" : ""}.`,
    });
}

;// CONCATENATED MODULE: ./build/cortex/collectors.js




const PATH = "/public_api/appsec/v1/collectors";
const REFUSED = {
    code: "UPLOAD_REFUSED",
    why: "The collector does not take this file.",
    mend: "Check that the collector is for SAST results in SARIF files, that the repository is onboarded, and what the answer says about the file.",
};
const MEANINGS = {
    400: REFUSED,
    404: {
        code: "COLLECTOR_NOT_FOUND",
        why: "The tenant has no collector with this id.",
        mend: "Check collector-id: the console shows it under Settings > Data Sources.",
    },
    503: {
        code: "COLLECTOR_DISABLED",
        why: "A collector that stays unavailable is probably disabled.",
        mend: "Enable the collector in the console under Settings > Data Sources, or give the id of another one.",
    },
};
function createCollectors(client) {
    return {
        async upload(collectorId, target, body) {
            const result = await client.call({
                method: "POST",
                path: pathOf(PATH, collectorId),
                query: {
                    repository_id: target.repositoryId,
                    repository_url: target.repositoryUrl,
                    branch: target.branch,
                },
                body,
                credentials: "upload",
                meanings: MEANINGS,
            });
            return receiptOf(result, (said) => tidy(said, client.secrets.redact));
        },
    };
}
function receiptOf(result, clean) {
    const value = unwrap(result.body);
    const status = json_text(value, "status");
    if (status === undefined)
        throw result.unexpected("does not confirm the upload");
    const message = clean(json_text(value, "message") ?? "");
    if (/^(?:INVALID|INGESTED_FAILED)$/i.test(status))
        throw refused(result, status, message);
    return { status: clean(status), message, requestId: result.requestId };
}
function refused(result, status, message) {
    return new CortexError({
        code: "UPLOAD_REFUSED",
        what: `The collector gave the upload the status ${status} (request id ${result.requestId}).`,
        why: message === "" ? "The answer says nothing more." : `The answer says: "${message}".`,
        mend: REFUSED.mend,
        requestId: result.requestId,
        status: result.status,
    });
}

;// CONCATENATED MODULE: ./build/cortex/data-sources.js



const data_sources_PATH = "/public_api/appsec/v1/data_source_instances";
const OLDER_PATH = "/public_api/appsec/v1/integrations";
const BY_ID = {
    404: {
        code: "DATA_SOURCE_NOT_FOUND",
        why: "The tenant has no data source with this id.",
        mend: "Check data-source-id: the console shows it under Settings > Data Sources, and the audit mode lists all.",
    },
};
function createDataSources(client) {
    const call = withOlderPath(client);
    return {
        async list(filter = {}) {
            const query = { type: filter.type, type_category: filter.typeCategory };
            const result = await call((path) => ({ method: "GET", path, query }));
            return listOf(result).flatMap((item) => toDataSource(item) ?? []);
        },
        async get(id) {
            const result = await call((path) => ({ method: "GET", path: pathOf(path, id), meanings: BY_ID }));
            return one(result);
        },
        async update(id, body) {
            const result = await call((path) => ({
                method: "PUT",
                path: pathOf(path, id),
                body,
                repeat: "never",
                meanings: BY_ID,
            }));
            if (identifier(unwrap(result.body), "id") !== id)
                throw result.unexpected("is not the data source");
        },
        async create(body) {
            const result = await call((path) => ({
                method: "POST",
                path,
                body,
                repeat: "unless-applied",
                confidential: true,
            }));
            return created(result, client.secrets);
        },
        async remove(id) {
            try {
                await call((path) => ({ method: "DELETE", path: pathOf(path, id), meanings: BY_ID }));
            }
            catch (error) {
                if (!(error instanceof CortexError && error.status === 404 && error.mayHaveApplied))
                    throw error;
            }
        },
    };
}
function withOlderPath(client) {
    let path = data_sources_PATH;
    let settled = false;
    const attempt = async (candidate, make) => {
        const result = await client.call(make(candidate));
        path = candidate;
        settled = true;
        return result;
    };
    return async (make) => {
        try {
            return await attempt(path, make);
        }
        catch (error) {
            const older = !settled && error instanceof CortexError && error.status === 404;
            if (!older)
                throw error;
            try {
                return await attempt(OLDER_PATH, make);
            }
            catch (second) {
                throw second instanceof CortexError && second.status === 404 ? error : second;
            }
        }
    };
}
function listOf(result) {
    const list = unwrap(result.body);
    if (!Array.isArray(list))
        throw result.unexpected("is no list");
    return list;
}
function one(result) {
    const value = unwrap(result.body);
    const state = property(value, "state");
    if (Array.isArray(state) && !state.every((entry) => typeof entry === "string")) {
        throw result.unexpected("has a state with an entry that is no text");
    }
    const dataSource = toDataSource(value);
    if (dataSource === undefined)
        throw result.unexpected("is no data source with an id and a type");
    return dataSource;
}
function toDataSource(value) {
    const id = identifier(value, "id");
    const type = json_text(value, "type");
    if (id === undefined || type === undefined)
        return undefined;
    return compact({
        id,
        type: type.toLowerCase().replaceAll("_", "-"),
        typeCategory: json_text(value, "typeCategory"),
        creationDate: json_text(value, "creationDate"),
        hostname: json_text(property(value, "domain"), "hostname"),
        selectionType: json_text(value, "selectionType"),
        state: stateOf(property(value, "state")),
        repositoriesCount: countOf(property(value, "repositoriesCount")),
        status: json_text(value, "status"),
        statusDetails: detailsOf(property(value, "statusDetails")),
        names: namesOf(value),
    });
}
function stateOf(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : undefined;
}
function countOf(value) {
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function detailsOf(value) {
    if (!isRecord(value))
        return undefined;
    const entries = Object.entries(value).map(([key, detail]) => [
        key,
        compact({
            status: json_text(detail, "status") ?? "",
            error: json_text(detail, "error"),
            message: json_text(detail, "message"),
        }),
    ]);
    return Object.fromEntries(entries);
}
function namesOf(value) {
    const unique = property(value, "uniqueProperties");
    const keys = isRecord(unique) ? Object.keys(unique).filter((key) => /name$/i.test(key)) : [];
    const names = [
        json_text(value, "name"),
        json_text(value, "uniqueIdentifier"),
        ...keys.map((key) => json_text(unique, key)),
    ];
    return [...new Set(names.filter((name) => name !== undefined))];
}
const SHORTEST_SECRET = 8;
function created(result, secrets) {
    const value = unwrap(result.body);
    const credentials = property(value, "credentials");
    const pick = (names) => named(credentials, names) ?? named(value, names);
    const token = pick(["token", "apitoken", "apikey", "key", "secret"]);
    if (token !== undefined)
        secrets.add(token);
    for (const text of isRecord(credentials) ? Object.values(credentials) : []) {
        if (typeof text === "string" && text.length >= SHORTEST_SECRET)
            secrets.add(text);
    }
    const dataSource = toDataSource(value);
    if (dataSource === undefined)
        throw result.unexpected("is no data source with an id and a type");
    return compact({
        dataSource,
        tokenId: pick(["tokenid", "apikeyid", "keyid", "authid"]),
        token,
        url: pick(["apiurl", "url", "endpoint"]),
    });
}
function named(place, names) {
    if (!isRecord(place))
        return undefined;
    const keys = new Map(Object.keys(place).map((key) => [key.toLowerCase().replaceAll(/[_-]/g, ""), key]));
    return names.flatMap((name) => identifier(place, keys.get(name) ?? "") ?? [])[0];
}

;// CONCATENATED MODULE: ./build/cortex/repositories.js


const repositories_PATH = "/public_api/appsec/v1/repositories";
const PAGE_SIZE = 100;
const MOST_PAGES = 10_000;
function createRepositories(client) {
    return {
        async *pages(filter) {
            const seen = new Set();
            let offset = 0;
            for (let page = 0; page < MOST_PAGES; page++) {
                const result = await client.call({
                    method: "GET",
                    path: repositories_PATH,
                    query: { ...filter, offset: String(offset), limit: String(PAGE_SIZE) },
                });
                const items = listOf(result);
                const fresh = newOnes(items, seen);
                if (fresh.length === 0)
                    return;
                yield fresh;
                offset += items.length;
                if (page === MOST_PAGES - 1)
                    throw result.unexpected(`is page ${MOST_PAGES} of a list without an end`);
            }
        },
    };
}
function newOnes(items, seen) {
    return items.flatMap((item) => {
        const repository = toRepository(item);
        if (repository === undefined || seen.has(repository.id))
            return [];
        seen.add(repository.id);
        return [repository];
    });
}
function toRepository(value) {
    const id = identifier(value, "id");
    if (id === undefined)
        return undefined;
    return compact({
        id,
        name: json_text(value, "name"),
        owner: json_text(value, "owner"),
        url: json_text(value, "url"),
        source: json_text(value, "source"),
        integrationId: identifier(value, "integrationId"),
        isSelected: flag(value, "isSelected"),
        isArchived: flag(value, "isArchived"),
    });
}

;// CONCATENATED MODULE: ./build/cortex/index.js




function createCortex(options) {
    const client = createClient(options);
    return {
        dataSources: createDataSources(client),
        repositories: createRepositories(client),
        collectors: createCollectors(client),
        secrets: client.secrets,
        close: client.close,
    };
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ delayBefore),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   r3: () => (/* binding */ isRetryable)
/* harmony export */ });
/* unused harmony export LONGEST_RETRY_AFTER */
const LONGEST_BACKOFF = 60_000;
const LONGEST_RETRY_AFTER = 120_000;
const RETRYABLE = new Set([408, 429, 500, 502, 503, 504]);
function isRetryable(status) {
    return RETRYABLE.has(status);
}
function delayBefore(failures, random, retryAfter) {
    if (retryAfter !== undefined)
        return Math.min(retryAfter, LONGEST_RETRY_AFTER) * (1 + random() * 0.25);
    const seconds = 2 ** Math.min(failures - 1, 10);
    return Math.min(seconds * 1000 * (0.75 + random() * 0.5), LONGEST_BACKOFF);
}
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? "";
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Number(value) * 1000;
    if (!/^[A-Za-z]/.test(value))
        return undefined;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
;