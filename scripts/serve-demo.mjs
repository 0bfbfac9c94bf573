// Serves the built demo on this machine only, and says where. The port is the first free one from 4173 on.
import { preview } from "vite"

const server = await preview({
  configFile: new URL("../demo/vite.config.ts", import.meta.url).pathname,
  preview: { host: "127.0.0.1", port: 4173, strictPort: false },
  logLevel: "error",
})
const { port } = server.httpServer.address()
console.log(`\nThe map: http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
