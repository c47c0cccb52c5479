import { z } from 'zod';

// Compiled checks would need `new Function`, which a page under a strict content policy refuses.
z.config({ jitless: true });

export { z };
