import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/* global __FILES__, __SITE_CODE__ */

// A new version waits until every page of the old one is closed: a page must never be handed another version's pieces. So no skipWaiting.
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(__FILES__)
// Whatever follows the ? is for the page. Other addresses (a platform's verification file) are the host's.
const siteCode = new RegExp(__SITE_CODE__)
const isPage = ({ request, url: { pathname } }) => request.mode === 'navigate' && (/^\/(index\.html)?$/.test(pathname) || siteCode.test(pathname))
registerRoute(isPage, createHandlerBoundToURL('/index.html'))
