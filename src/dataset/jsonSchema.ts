/** The JSON Schema of an operation file, so that an editor completes and checks one while it is typed. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { OperationFile } from './schema';

/** Throws for what JSON Schema cannot say; that numbers are finite it need not, because JSON has no others. */
export function operationSchema(): object {
	return {
		...toJsonSchema(OperationFile, { ignoreActions: ['finite'] }),
		title: 'Operation',
		description: 'An operation and its events, as a GeoJSON FeatureCollection.'
	};
}
