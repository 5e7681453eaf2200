/** The parts of a step that call the tenant, as one module, so that an offline step loads none of them. */
export { administrativeMode, runAdministrativeMode } from "./administer.ts";
export { assignCollectors } from "./assign-collectors.ts";
export { connect } from "./connect.ts";
export { register, startRegistration } from "./register.ts";
export { upload } from "./upload.ts";
