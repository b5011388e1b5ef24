import { isApiError } from '@x/feishu-status';
import { stdSerializers } from 'pino';

/** The serializer of `err`: of the clients' errors what one searches and alerts by, of all others what pino makes of them. */
export function errorFields(error: Error): object {
  if (!isApiError(error)) return stdSerializers.err(error);
  const { name, kind, message, sent } = error;
  const common = { type: name, kind, message, sent };
  switch (error.kind) {
    case 'config':
      return { ...common, option: error.option };
    case 'input':
      return { ...common, operation: error.operation, issues: error.issues };
    case 'transport': {
      const { vendor, operation, problem, systemCode, attempts } = error;
      return { ...common, vendor, operation, reason: problem, systemCode, attempts };
    }
    case 'protocol': {
      const { vendor, operation, problem, httpStatus, requestId, issues, attempts } = error;
      return { ...common, vendor, operation, reason: problem, httpStatus, requestId, issues, attempts };
    }
    case 'vendor': {
      const { vendor, operation, reason, code, httpStatus, requestId, mayHaveExecuted, attempts } = error;
      return { ...common, vendor, operation, reason, code, httpStatus, requestId, mayHaveExecuted, attempts };
    }
  }
}
