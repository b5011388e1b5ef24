import type { DocumentedOperation, Fields } from '../../documented/documented-operation.ts';
import { isFields } from '../../documented/read-fixture.ts';
import type { AnswerCase } from '../answers/answer-case.ts';
import { fitsShape, type Shape, shapeOf } from './fits-shape.ts';

/** How a call must end: the branch, and where it is a value, that value. */
export interface ExpectedEnd {
  /** `value`, `vendor: known`, `protocol: html`, `transport: timeout` and so on. */
  readonly branch: string;
  readonly code?: number;
  readonly value?: unknown;
}

/**
 * How a call must end that gets an answer, by the vendors' pages and the limits that the caller set; works from the
 * bytes and uses nothing of the clients.
 */
export function createOracle(codes: readonly number[]): (answer: AnswerCase) => ExpectedEnd {
  const shapes = new Map<DocumentedOperation, Shape>();

  function shapeFor(operation: DocumentedOperation): Shape {
    const known = shapes.get(operation);
    if (known !== undefined) return known;
    const shape = shapeOf(operation.answers.map((answer) => carriedBy(operation, answer)));
    shapes.set(operation, shape);
    return shape;
  }

  return (answer) => {
    const { ending, operation } = answer;
    const transport = transportEnd(answer);
    if (transport !== undefined) return { branch: `transport: ${transport}` };
    if (ending.type !== 'complete') throw new Error('an answer that is not complete ends in the transport');
    return endOfText(operation, new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.body));
  };

  function endOfText(operation: DocumentedOperation, text: string): ExpectedEnd {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return { branch: `protocol: ${noJson(text)}` };
    }
    if (!isFields(parsed)) return { branch: 'protocol: no-envelope' };
    const { envelope, read } = operation.rule;
    const code = parsed[envelope === 'errorCode' ? 'errorCode' : 'code'];
    if (typeof code === 'number' && code !== 0) {
      return { branch: codes.includes(code) ? 'vendor: known' : 'vendor: unlisted', code };
    }
    const isEnvelope = envelope === 'bare' ? Object.hasOwn(parsed, 'access_token') : typeof code === 'number';
    if (!isEnvelope) return { branch: 'protocol: no-envelope' };
    const carried = carriedBy(operation, parsed);
    if (!read) return { branch: 'value', value: undefined };
    if (!fitsShape(carried, shapeFor(operation), operation.rule)) return { branch: 'protocol: wrong-shape' };
    return { branch: 'value', value: carried };
  }
}

/** The part of a good answer that is handed on. */
function carriedBy({ rule }: DocumentedOperation, answer: Fields): unknown {
  if (rule.envelope === 'data') return answer['data'];
  if (rule.envelope !== 'errorCode') {
    const { code: _code, msg: _msg, ...carried } = answer;
    return carried;
  }
  const { errorCode: _code, errorMessage: _message, errorDescription: _description, ...carried } = answer;
  return carried;
}

function noJson(text: string): 'empty' | 'html' | 'not-json' {
  const start = text.trim();
  if (start === '') return 'empty';
  return start.startsWith('<') ? 'html' : 'not-json';
}

function transportEnd({ ending, way, headers, body, maxResponseBytes }: AnswerCase): string | undefined {
  if ('when' in ending && ending.when === 'before') return ending.type === 'broken' ? 'connection' : ending.by;
  // `fetch` may have decoded what came, so a declared length says nothing there.
  const declared = headers.find(([name]) => name === 'content-length')?.[1];
  if (way === 'dispatcher' && declared !== undefined && Number(declared) > maxResponseBytes)
    return 'response-too-large';
  const arriving = 'when' in ending ? Math.floor(body.length / 2) : body.length;
  if (ending.type === 'endless' || arriving > maxResponseBytes) return 'response-too-large';
  if (ending.type === 'complete') return undefined;
  return ending.type === 'broken' ? 'connection' : ending.by;
}
