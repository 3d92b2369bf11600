/**
 * Tells zod not to compile its parsers with `new Function`: the page's Content-Security-Policy
 * forbids it, and zod's own probe would report a violation at each start.
 * Imported first, because zod asks at the moment a schema is made.
 */
import { config } from "zod";

config({ jitless: true });
