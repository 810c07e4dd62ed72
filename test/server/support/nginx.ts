import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const HAS_NGINX = spawnSync("nginx", ["-v"]).status === 0;

export async function freePort(): Promise<number> {
  const taken = createServer().listen(0, "localhost");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** The places that the example asks to change. */
export interface Places {
  /** Holds ziping.crt and ziping.key. */
  readonly secrets: string;
  readonly pages: string;
}

/** An nginx of its own with one `server { }`, its places changed as it asks to. */
export class StartedNginx {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(example: string, port: number, { secrets, pages }: Places): Promise<StartedNginx> {
    const folder = mkdtempSync(join(tmpdir(), "ziping-nginx-"));
    const changed = example.replaceAll("/etc/ziping/", `${secrets}/`).replace("/srv/ziping", pages);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const whole = `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
      http { access_log off; ${temporary.join(" ")} ${changed} }`;
    writeFileSync(join(folder, "nginx.conf"), whole);
    const server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
    const started = new StartedNginx(folder, server);
    for (let tries = 0; tries < 100; tries += 1) {
      if (await answersAt(port)) return started;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await started.stop();
    throw new Error("nginx did not start");
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    if (this.server.exitCode === null && this.server.kill()) await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
