import { z } from 'zod';

// A page under a strict content security policy refuses the probe of `new Function` that zod makes
// when the first object schema is built, so this must run before any schema.
z.config({ jitless: true });

export { z };
