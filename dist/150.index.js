"use strict";
exports.id = 150;
exports.ids = [150];
exports.modules = {

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateCauses: () => (/* binding */ locateCauses)
});

// EXTERNAL MODULE: ./build/sarif/files/syntax.js
var syntax = __webpack_require__(7350);
;// CONCATENATED MODULE: ./build/sarif/files/locate.js

const DEEPEST = 64;
function locate(text, pointers) {
    const root = { start: undefined, children: new Map() };
    const ends = new Map(pointers.map((pointer) => [pointer, plant(root, pointer)]));
    new Walk(text, new Set([...ends.values()].map((path) => path.at(-1) ?? root))).visit(root);
    const offsets = new Map([...ends].map(([pointer, path]) => [
        pointer,
        path.findLast((node) => node.start !== undefined)?.start ?? 0,
    ]));
    const places = placesOf(text, [...offsets.values()]);
    return new Map([...offsets].map(([pointer, offset]) => [pointer, places.get(offset) ?? { line: 1, column: 1 }]));
}
function plant(root, pointer) {
    const path = [root];
    let node = root;
    for (const token of pointer.split("/").slice(1, DEEPEST)) {
        const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
        const child = node.children.get(name) ?? { start: undefined, children: new Map() };
        node.children.set(name, child);
        path.push(child);
        node = child;
    }
    return path;
}
function placesOf(text, offsets) {
    const places = new Map();
    const ends = /\r\n?|\n/g;
    let line = 1;
    let start = 0;
    let next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
    for (const offset of [...offsets].sort((a, b) => a - b)) {
        while (next <= offset) {
            line += 1;
            start = next;
            next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = new Set([" ", "\t", "\n", "\r"]);
class Walk {
    #text;
    #wanted;
    #at = 0;
    constructor(text, wanted) {
        this.#text = text;
        this.#wanted = wanted;
    }
    visit(node) {
        this.#space();
        if (this.#at < this.#text.length) {
            node.start ??= this.#at;
        }
        this.#wanted.delete(node);
        const bracket = this.#text[this.#at];
        if (node.children.size > 0 && (bracket === "{" || bracket === "[")) {
            this.#members(node, bracket === "{");
        }
        else {
            this.#skipValue();
        }
    }
    #members(node, isObject) {
        this.#at += 1;
        for (let index = 0; this.#wanted.size > 0; index += 1) {
            this.#space();
            const name = isObject ? this.#key() : String(index);
            const child = name === undefined ? undefined : node.children.get(name);
            if (child === undefined) {
                this.#skipValue();
            }
            else {
                this.visit(child);
            }
            this.#space();
            this.#at += 1;
            if (this.#text[this.#at - 1] !== ",") {
                return;
            }
        }
    }
    #key() {
        const start = this.#at;
        if (this.#text[start] !== '"') {
            return undefined;
        }
        this.#skipString();
        const raw = this.#text.slice(start + 1, this.#at - 1);
        this.#space();
        this.#at += 1;
        this.#space();
        return (0,syntax/* unescapeKey */.iE)(raw);
    }
    #space() {
        while (SPACE.has(this.#text[this.#at])) {
            this.#at += 1;
        }
    }
    #skipValue() {
        let depth = 0;
        while (this.#at < this.#text.length) {
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#skipString();
                continue;
            }
            if (char === "{" || char === "[") {
                depth += 1;
            }
            else if (char === "}" || char === "]") {
                depth -= 1;
            }
            if (depth < 0 || (depth === 0 && char === ",")) {
                return;
            }
            this.#at += 1;
        }
    }
    #skipString() {
        const text = this.#text;
        let at = this.#at + 1;
        for (; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (code === BACKSLASH) {
                at += 1;
            }
            else if (code === QUOTE) {
                break;
            }
        }
        this.#at = at + 1;
    }
}

// EXTERNAL MODULE: ./build/sarif/files/read.js
var read = __webpack_require__(5637);
;// CONCATENATED MODULE: ./build/sarif/lines.js


const MOST_FILES = 20;
async function locateCauses(causes, files, refusals, options) {
    const wanted = causes.filter(({ kind }) => kind === "invalid" || kind === "rejection");
    const pointers = new Map();
    for (const { file, pointer } of wanted.flatMap(({ examples }) => examples)) {
        pointers.set(file, [...(pointers.get(file) ?? []), pointer]);
    }
    const places = new Map();
    for (const { file, line, column } of refusals) {
        pointers.delete(file);
        places.set(file, new Map(line === undefined || column === undefined ? [] : [["", { line, column }]]));
    }
    for (const found of files.filter(({ path }) => pointers.has(path)).slice(0, MOST_FILES)) {
        places.set(found.path, await look(found, pointers.get(found.path) ?? [], options));
    }
    const placed = (spot) => ({ ...spot, ...places.get(spot.file)?.get(spot.pointer) });
    return causes.map((cause) => wanted.includes(cause) ? { ...cause, examples: cause.examples.map(placed) } : cause);
}
async function look(found, pointers, options) {
    try {
        const text = found.bytes > (options.wholeUpTo ?? 0) ? undefined : await (0,read/* readText */.yR)(found, options);
        return text === undefined ? new Map() : locate(text.text, pointers);
    }
    catch {
        return new Map();
    }
}


/***/ })

};
;