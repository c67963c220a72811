/** `npm run schema`: writes the JSON Schema of an operation file beside the files that name it. */
import { writeFileSync } from 'node:fs';
import { operationSchema } from '../src/dataset/jsonSchema';

const FILE = new URL('schema.json', import.meta.url);

writeFileSync(FILE, JSON.stringify(operationSchema(), null, '\t') + '\n');
