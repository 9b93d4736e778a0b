/** What the core needs from the machine it runs on: four functions, given by `node.ts`, `browser.ts` or a test. */
export interface Host {
  /** The bytes of a file. Rejects when it cannot be read; the caller goes on without it. */
  read(uri: string): Promise<Uint8Array>;
  /** Every file below a folder that the core may want (sources, INFs, projects), as URIs. Empty for a folder that cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a WebAssembly file shipped with the server: `web-tree-sitter.wasm`, `tree-sitter-c.wasm`, `tree-sitter-cpp.wasm`. */
  grammar(name: string): Promise<Uint8Array>;
  /** Runs a function after so many milliseconds; the returned function calls it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** `Host.later`, the same in Node.js and in a browser. */
export const later: Host["later"] = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const extensions = "c cc cpp cxx h hh hpp hxx inl inf inx inf.in inx.in vcxproj vcxitems props targets sln slnx".split(
  " ",
);

/** The files the core may want, as a glob pattern. Its braces do not nest, because not every editor can take that. */
export const wantedFiles = `**/{CMakeLists.txt,Cargo.toml,${extensions.map((extension) => `*.${extension}`).join(",")}}`;

/** What is left out below a folder: version control, packages of other people, and what builds leave behind. Glob patterns, case ignored. */
export const skippedFiles: readonly string[] = [
  "**/{.git,.hg,.svn,.vs,node_modules,vcpkg_installed,bin,obj,out,ipch}/**",
  "**/{x64,x86,Win32,ARM,ARM64}/{Debug,Release}/**",
  "**/{Debug,Release}/{x64,x86,Win32,ARM,ARM64}/**",
  "**/target/{debug,release,package,doc,*-*-*}/**",
  "**/packages/*.*.*/**",
];
