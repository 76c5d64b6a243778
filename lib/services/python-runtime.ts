import "server-only";
export { addressRuntime, listRuntimeFiles, readRuntimeFile } from "@/lib/files/python-runtime";
