/** JSON Schemas of files that are edited by hand, so that an editor completes and checks them while they are typed. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { OperationFile, SettingsFile } from './schema';

/** Throws for what JSON Schema cannot say; that numbers are finite it need not, because JSON has no others. */
export function operationSchema(): object {
	return {
		...toJsonSchema(OperationFile, { ignoreActions: ['finite'] }),
		title: 'Operation',
		description: 'An operation and its events, as a GeoJSON FeatureCollection.'
	};
}

export function settingsSchema(): object {
	return {
		...toJsonSchema(SettingsFile),
		title: 'Settings',
		description: 'Who publishes the map, and where; null for what is not known yet.'
	};
}
