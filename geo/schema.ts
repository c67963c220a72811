/** `npm run schema`: writes the JSON Schemas beside the files that name them. */
import { writeFileSync } from 'node:fs';
import { SCHEMA, SETTINGS_SCHEMA } from '../src/dataset/files';
import { operationSchema, settingsSchema } from '../src/dataset/jsonSchema';

write(SCHEMA, operationSchema());
write(SETTINGS_SCHEMA, settingsSchema());

function write(name: string, schema: object) {
	writeFileSync(new URL(name, import.meta.url), JSON.stringify(schema, null, '\t') + '\n');
}
