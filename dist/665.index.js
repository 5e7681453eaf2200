"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

/***/ 9665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLoopback: () => (/* binding */ isLoopback),
/* harmony export */   parseAddress: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
function parseAddress(input) {
    const written = input.trim();
    if (written === "")
        throw refuse("is empty", "");
    const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(written);
    const scheme = (match?.[1] ?? "https").toLowerCase();
    const authority = authorityOf(match?.[2] ?? "", written);
    const { host, port } = splitPort(authority, written);
    checkHost(host, match?.[1] !== undefined, written);
    checkScheme(scheme, host, written);
    const url = new URL(`${scheme}://${withPrefix(host)}${port === "" ? "" : `:${port}`}`);
    if (url.hostname !== withPrefix(host))
        throw refuse("has a host that reads as another one", written);
    return url;
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || (host.startsWith("127.") && IPV4.test(host));
}
function authorityOf(rest, written) {
    if (/[^\x21-\x7e]/.test(rest)) {
        throw refuse("holds a space or a character outside ASCII, so that it may look like another host", written);
    }
    if (rest.includes("@"))
        throw refuse("holds a user name or password", "");
    if (/[?#]/.test(rest))
        throw refuse("holds a query or a fragment", written);
    const authority = rest.endsWith("/") ? rest.slice(0, -1) : rest;
    if (/[\\/]/.test(authority))
        throw refuse("holds a path", written);
    return authority;
}
function splitPort(authority, written) {
    const match = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(authority);
    if (match === null)
        throw refuse("is no host with an optional port", written);
    const port = match[2] ?? "";
    if (port !== "" && (Number(port) < 1 || Number(port) > 65_535))
        throw refuse("has a port out of range", written);
    return { host: (match[1] ?? "").toLowerCase(), port };
}
function checkHost(host, hasScheme, written) {
    if (host.startsWith("[")) {
        if (!URL.canParse(`https://${host}`))
            throw refuse("is no IPv6 address", written);
        return;
    }
    if (IPV4.test(host) || host === "localhost")
        return;
    const labels = host.split(".");
    if (host.length > 253 || !labels.every((label) => LABEL.test(label))) {
        throw refuse("is no host name", written);
    }
    if (labels.some((label) => label.startsWith("xn--"))) {
        throw refuse("is an internationalised name, which may look like another host", written);
    }
    if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? ""))
        throw refuse("is no IPv4 address", written);
    if (labels.length === 1 && !hasScheme)
        throw refuse("is no fully qualified domain name", written);
}
function checkScheme(scheme, host, written) {
    if (scheme === "https" || (scheme === "http" && isLoopback(host)))
        return;
    throw refuse(scheme === "http" ? "would send the credentials in clear text over http" : `starts with ${scheme}://`, written);
}
function withPrefix(host) {
    if (host.startsWith("api-"))
        return host;
    const between = host.split(".").slice(1, -1);
    return between.some((label) => label === "xdr" || label === "crtx") ? `api-${host}` : host;
}
function refuse(reason, written) {
    const shown = written.length > 200 ? `${written.slice(0, 200)}…` : written;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: "INPUT_INVALID",
        what: `The input api-url ${reason}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}.`,
        why: "It must be the tenant's API host alone, reached over https, because the credentials are sent there.",
        mend: "Give the FQDN that the console shows under Settings > API Keys > Copy URL, such as api-acme.xdr.us.paloaltonetworks.com.",
    });
}


/***/ })

};
;