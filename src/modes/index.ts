/** The parts of a step that call the tenant, as one module, so that an offline step loads none of them. */
export { administer, administrativeMode } from "./administer.ts";
export { dispatch } from "./assign-collectors.ts";
export { connect } from "./connect.ts";
export { open, register } from "./register.ts";
export { upload } from "./upload.ts";
