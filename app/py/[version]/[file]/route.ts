import { listRuntimeFiles, readRuntimeFile } from "@/lib/services/python-runtime";

// Python for the page: nobody loads it who does not run a program.
export const dynamic = "force-static";
export const dynamicParams = false;

const TYPES: Record<string, string> = { js: "text/javascript; charset=utf-8", gz: "application/gzip" };

export async function generateStaticParams() {
  const { version, files } = await listRuntimeFiles();
  return files.map((file) => ({ version, file }));
}

export async function GET(_request: Request, { params }: RouteContext<"/py/[version]/[file]">) {
  const { file } = await params;
  const type = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/zip";
  const headers = { "content-type": type, "cache-control": "public, max-age=31536000, immutable" };
  return new Response(await readRuntimeFile(file), { headers });
}
