/** The workspace's addresses of groups. */
export const groupsAddress = (slug: string): string => `/app/${slug}/groups`
export const groupAddress = (slug: string, id: string): string => `${groupsAddress(slug)}/${id}`
