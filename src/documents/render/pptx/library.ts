import library from 'pptxgenjs'

/** Its types are those of its CommonJS build, where the class is a member; what Node loads is the class itself. */
const Presentations = library as unknown as typeof library.default

export type Presentation = library.default
export type PresentationSlide = library.default.Slide
export type TableCell = library.default.TableCell
export type SlideRun = library.default.TextProps

export const createPresentation = (): Presentation => new Presentations()
