import { ResponseError } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** A request that fails for a reason of ours goes to the log and gets the empty answer; one the editor cancelled ends so. */
export async function answer<T>({ tell }: Session, empty: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof ResponseError) throw failure;
    tell(failure);
    return empty;
  }
}
