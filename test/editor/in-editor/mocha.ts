import Mocha from "mocha";

/**
 * Runs a mocha suite where there is neither a terminal nor a DOM to report to: one console line for each test.
 * Rejects when tests fail, which is how an extension host learns of it.
 */
export function runSuite(define: () => void): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: lines as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit("pre-require", globalThis, "", mocha); // makes `describe` and `it` belong to this instance
  define();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}

/** Mocha calls a reporter with `new`, which a plain function takes as well. */
function lines(runner: Mocha.Runner): void {
  runner.on("pass", (test) => console.log(`ok   ${test.fullTitle()} (${test.duration} ms)`));
  runner.on("fail", (test, error) => console.log(`FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`));
}
