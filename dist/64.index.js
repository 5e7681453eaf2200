"use strict";
exports.id = 64;
exports.ids = [64];
exports.modules = {

/***/ 6064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRepositories: () => (/* binding */ listRepositories)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _cortex_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);



async function listRepositories(organization, options) {
    const octokit = connect(options);
    try {
        return await listOrganization(octokit, organization);
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw refused(organization, options, error);
    }
    try {
        return await listUser(octokit, organization);
    }
    catch (error) {
        throw refused(organization, options, error);
    }
}
async function listOrganization(octokit, org) {
    const found = await octokit.paginate(octokit.rest.repos.listForOrg, { org, type: "all", per_page: 100 });
    const blindSpot = await privateBlindSpot(octokit, org, found.filter((one) => one.private).length);
    return { repositories: found.map(narrow), ...(blindSpot === undefined ? {} : { blindSpot }) };
}
async function listUser(octokit, username) {
    const found = await octokit.paginate(octokit.rest.repos.listForUser, {
        username,
        type: "owner",
        per_page: 100,
    });
    return {
        repositories: found.map(narrow),
        blindSpot: `${username} is a user account, of which GitHub lists public repositories only.`,
    };
}
async function privateBlindSpot(octokit, org, seen) {
    const total = await privateTotal(octokit, org);
    if (total === undefined) {
        return `The token may not know how many private and internal repositories ${org} has; it listed ${seen}, and others may be missing.`;
    }
    return total > seen
        ? `The token sees ${seen} of the ${total} private and internal repositories of ${org}.`
        : undefined;
}
async function privateTotal(octokit, org) {
    try {
        const { total_private_repos: total } = (await octokit.rest.orgs.get({ org })).data;
        return typeof total === "number" ? total : undefined;
    }
    catch (error) {
        if (answerOf(error) === undefined)
            throw error;
        return undefined;
    }
}
function narrow(repository) {
    const { full_name, html_url, visibility, fork, archived, disabled } = repository;
    return {
        name: full_name,
        url: html_url,
        visibility: visibility ?? (repository.private ? "private" : "public"),
        fork,
        archived: archived === true || disabled === true,
    };
}
function connect(options) {
    const { apiUrl, token, version } = options;
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ""),
        userAgent: `cortex-sarif-upload/${version}`,
        log: silent,
    });
    octokit.hook.wrap("request", async (request, parameters) => {
        for (let attempt = 1;; attempt++) {
            const timeout = AbortSignal.timeout(options.requestTimeout);
            const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
            parameters.request = { ...parameters.request, signal };
            try {
                return await request(parameters);
            }
            catch (error) {
                if (options.signal?.aborted || !mayPass(error) || attempt > options.maxRetries)
                    throw error;
                await pause(options, error, attempt);
            }
        }
    });
    return octokit;
}
async function pause(options, error, attempt) {
    const retryAfter = (0,_cortex_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(headerOf(error, "retry-after"), options.clock.now());
    const delay = (0,_cortex_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .delayBefore */ .Lw)(attempt, options.random, retryAfter);
    options.log.info(`GitHub did not answer as it should (${reasonOf(error)}). Attempt ${attempt + 1} of ${options.maxRetries + 1} follows in ${(delay / 1000).toFixed(1)} s.`);
    await options.clock.sleep(delay, options.signal);
}
function mayPass(error) {
    const status = statusOf(error);
    if (status === 403)
        return headerOf(error, "retry-after") !== undefined;
    return status === undefined || (0,_cortex_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetryable */ .r3)(status);
}
function statusOf(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number"
        ? error.status
        : undefined;
}
function answerOf(error) {
    return error instanceof Error && "response" in error ? error.response : undefined;
}
function headerOf(error, name) {
    const value = answerOf(error)?.headers?.[name];
    return value === undefined ? undefined : String(value);
}
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return answerOf(error) === undefined ? message : `status ${statusOf(error)}: ${message}`;
}
function refused(organization, options, error) {
    const why = `The reason: ${reasonOf(error).replace(/[.\s]+$/, "")}.`;
    const what = `GitHub did not list the repositories of ${organization}.`;
    if (options.signal?.aborted)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: "CANCELLED",
            what,
            why: "The step was cancelled.",
            mend: "Run the job again when it may go on.",
            cause: error,
        });
    if (answerOf(error) === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: "UNREACHABLE",
            what,
            why,
            mend: `Check that the runner can reach ${options.apiUrl} (DNS, firewall, https_proxy, NODE_EXTRA_CA_CERTS); where it is merely slow, raise \`request-timeout\`.`,
            cause: error,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: "GITHUB_REFUSED",
        what,
        why,
        mend: "Check `organization`, and that `github-token` may read the metadata of its repositories; an empty `github-token` leaves the comparison out.",
        cause: error,
    });
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