import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { changeCollection, collection, collections, makeCollection, sharedCollection } from "../keeping";
import { route } from "../route";
import { uuid } from "../values";

const sharing = {
  path: "/api/collections/{id}/share",
  caller: "owner",
  missing: "collection-not-found",
  params: z.object({ id: uuid }),
  reply: collection,
  problems: ["collection-not-found"],
} as const;

const single = { ...sharing, path: "/api/collections/{id}", reply: collections } as const;

export const collectionRoutes = {
  listCollections: route({
    method: "GET",
    path: "/api/collections",
    summary: "The learner's collections, in their order",
    caller: "anyone",
    reply: collections,
  }),
  makeCollection: route({
    method: "POST",
    path: "/api/collections",
    summary: "Make a collection",
    caller: "learner",
    body: makeCollection,
    status: 201,
    reply: collection,
    problems: ["id-taken", "too-many-collections"],
  }),
  changeCollection: route({
    ...single,
    method: "PATCH",
    summary: "Rename a collection or move it",
    body: changeCollection,
  }),
  deleteCollection: route({ ...single, method: "DELETE", summary: "Delete a collection with its bookmarks" }),
  share: route({ ...sharing, method: "POST", summary: "Give a collection a public address" }),
  unshare: route({ ...sharing, method: "DELETE", summary: "Revoke the public address of a collection" }),
  readShared: route({
    method: "GET",
    path: "/api/shared/{secret}",
    summary: "A collection that someone shares",
    caller: "anyone",
    params: z.object({ secret: z.string().regex(/^[\w-]{20,100}$/) }),
    query: z.object({ locale: z.enum(LOCALES).default(DEFAULT_LOCALE) }),
    reply: sharedCollection,
    problems: ["share-not-found"],
  }),
};
