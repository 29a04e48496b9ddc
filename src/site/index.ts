export { createSite, type Site, type SiteParts } from './createSite'
