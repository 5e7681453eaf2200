/** The phases that talk to the tenant, as one module, so that a step that stays offline loads none of them. */
export { administer, administrativeMode } from "./administer.ts";
export { dispatch } from "./assign-collectors.ts";
export { connect } from "./connect.ts";
export { open, register } from "./register.ts";
export { upload } from "./upload.ts";
