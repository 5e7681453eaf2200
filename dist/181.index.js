export const id = 181;
export const ids = [181];
export const modules = {

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
async function prepare(_a, _b) { throw new Error("x"); }


/***/ })

};
