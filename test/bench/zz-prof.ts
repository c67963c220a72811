import { launchChromium } from '../support/chromium';
import { serveFolder } from '../support/serve';
import { compress } from './server';
import { openEmpty, PROFILES } from './profiles';
import { loadCold } from './measure';
const C = '/work/main/node_modules/.cache/';
const sites = { now: await compress(await serveFolder(C + 'bench-dist')), fix: await compress(await serveFolder('/tmp/bv/out')), bare: await compress(await serveFolder(C + 'bench-bare-dist')) };
const browser = await launchChromium();
for (const i of [0, 1, 2, 3, 4, 5]) for (const [n, s] of Object.entries(sites)) {
const v = await openEmpty(browser, PROFILES.slow);
const r = await loadCold(v, s);
if (i) console.log(n, Object.values(r).map((x) => Math.round(x ?? -1)).join(' '));
await v.close();
}
await browser.close(); for (const s of Object.values(sites)) s.close();
