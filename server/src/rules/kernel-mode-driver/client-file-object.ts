import { sameName } from "../../inf/sections.ts";
import { freeCalls } from "../free-calls.ts";
import { allowUnknownFileObjects, fileObjectPolicy } from "../inf/shared/umdf-installs.ts";
import type { Rule } from "../rule.ts";
import { setDirective, wdfDirective } from "../wdf-directives.ts";
import { clientCheck } from "./shared/client-check.ts";
import { isOwnRequest, sendOf } from "./shared/own-requests.ts";
import { sectionsBelow } from "./shared/stack.ts";
import { kindOfTarget } from "./shared/targets.ts";

export default {
  title: "Send a UMDF driver only requests with a file object it knows",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  ...clientCheck(function* (file, driver) {
    const below = new Set(sectionsBelow(driver));
    const closed = wdfDirective(driver, fileObjectPolicy).filter(
      ({ section, value }) => below.has(section) && !sameName(value ?? "", allowUnknownFileObjects),
    );
    const setsFileObject = driver.sources.some(({ assignments }) =>
      assignments.some(({ left }) => left.kind === "member" && left.name === "FileObject"),
    );
    if (closed.length === 0 || setsFileObject) return;
    for (const call of freeCalls(file, driver)) {
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      const send = sendOf(call);
      if (!definition || !send || !isOwnRequest(send.request, call, file, driver)) continue;
      if (kindOfTarget(send.target, definition, driver) !== "local") continue;
      yield {
        span: call.nameSpan,
        message: `This request has no file object, and the UMDF driver below rejects such requests. It gets them only with ${fileObjectPolicy} = ${allowUnknownFileObjects}.`,
        related: closed.map(({ inf, section, field }) => ({
          uri: inf.uri,
          span: field?.span ?? section.parts[0]!.header,
          message: `[${section.name}] does not allow requests without a known file object.`,
        })),
        fixes: () => [
          {
            title: `Set ${fileObjectPolicy} in the INF`,
            edits: setDirective(closed, fileObjectPolicy, allowUnknownFileObjects),
            safe: false,
          },
        ],
      };
    }
  }),
} satisfies Rule;
