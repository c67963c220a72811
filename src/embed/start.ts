/**
 * What runs first inside someone else's page, before anything else is fetched: takes the height that is given, or says
 * which is needed. Hosts ask once, as soon as the frame has loaded.
 */
import { readHeight } from './parameters';
import { sendHeight } from './sendHeight';

if (readHeight(location.search) === 'fixed') document.documentElement.dataset.height = 'fixed';
else sendHeight(window);
