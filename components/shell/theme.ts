export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A cookie rather than local storage: the server writes it into the page, so nothing flashes before scripts run. */
export const themeCookie = 'keepcool-theme'

export const themeOf = (stored: string | undefined): Theme | undefined => themes.find((theme) => theme === stored)
