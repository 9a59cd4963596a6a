export { buildOpenApiDocument, type OpenApiDocument } from './build-document.js';
export { CALL_RESULT_EXAMPLE } from './examples/call-result.js';
export { SMALLEST_TRIGGER_BODY_EXAMPLE, TRIGGER_BODY_EXAMPLE } from './examples/trigger.js';
