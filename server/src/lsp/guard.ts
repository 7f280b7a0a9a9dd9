/** One wrapper for every request: a cancelled one costs nothing, a failing one takes nothing else down. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * Yields to the event loop once, so that a cancellation or a newer edit that waits in the queue is seen first.
 * Answers `fallback` when `work` throws.
 */
export async function guarded<T, E = void>(
  name: string,
  token: CancellationToken,
  log: Log,
  fallback: T,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<E>> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  if (token.isCancellationRequested)
    return new ResponseError<E>(LSPErrorCodes.RequestCancelled, `${name} was cancelled.`);
  try {
    return await work();
  } catch (error) {
    log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}
