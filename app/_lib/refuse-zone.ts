const issues = [{ path: "zone", message: "No zone that this machine knows" }];

/** Of a zone that has the right shape and is none: which ones there are is known by the machine, not by a schema. */
export const refuseZone = { ok: false, code: "invalid-input", details: { issues } } as const;
