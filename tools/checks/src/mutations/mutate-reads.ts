import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mutated } from './current-mutation.ts';

/** Fixtures that a test reads instead of importing them are made wrong while they are read. */
fs.readFileSync = new Proxy(fs.readFileSync, {
  apply(read, self, arguments_) {
    const content: unknown = Reflect.apply(read, self, arguments_);
    const place: unknown = arguments_[0];
    if (typeof content !== 'string') return content;
    return mutated(place instanceof URL ? fileURLToPath(place) : String(place), content) ?? content;
  },
});
syncBuiltinESMExports();
