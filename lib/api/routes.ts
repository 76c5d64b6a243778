import type { Route } from "./route";
import { codingRoutes } from "./routes/coding";
import { collectionRoutes } from "./routes/collections";
import { interviewReportRoutes } from "./routes/interview-reports";
import { interviewRoutes } from "./routes/interviews";
import { keepingRoutes } from "./routes/keeping";
import { meRoutes } from "./routes/me";
import { practiceRoutes } from "./routes/practice";

/** Every address of the API that has a door (app/_lib/door.ts), by name. What the others are is said in tests/api/others.ts. */
export const routes = {
  ...{ ...meRoutes, ...collectionRoutes, ...keepingRoutes },
  ...{ ...practiceRoutes, ...codingRoutes },
  ...{ ...interviewRoutes, ...interviewReportRoutes },
};

/** The same without their particular types, to go through. */
export const allRoutes: readonly (readonly [name: string, route: Route])[] = Object.entries(routes);
