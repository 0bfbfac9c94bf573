// Adds to package-lock.json the optional packages of other platforms that the registry at hand did not offer. `npm ci`
// wants every one of them in the lock file, although it installs only this platform's. Run it after `npm install`.
import { readFileSync, writeFileSync } from "node:fs"

const path = new URL("../package-lock.json", import.meta.url)
const lock = JSON.parse(readFileSync(path, "utf8"))
const SYSTEMS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  win32: "win32",
}
const PROCESSORS = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
}

const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !lock.packages[`node_modules/${name}`])
    .map(([name, version]) => ({ name, version, dev })),
)
for (const { name, version, dev } of missing) {
  const words = name.split("/").at(-1).split("-")
  const system = words.find((word) => SYSTEMS[word])
  const processor = words.find((word) => PROCESSORS[word])
  if (!system || !processor || !/^\d/.test(version))
    throw new Error(`${name}@${version} is missing from the lock file, and its name tells no platform`)
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: [processor],
    ...(dev ? { dev } : {}),
    ...(words.some((word) => word.startsWith("musl")) ? { libc: ["musl"] } : {}),
    optional: true,
    os: [system],
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms added`)
