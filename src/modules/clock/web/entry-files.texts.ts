import { translations } from '#shared/texts.ts'

export const entryFilesTexts = translations({
  fi: {
    add: 'Liitä tiedosto',
    added: 'Tiedosto liitettiin.',
    remove: (name: string) => `Poista liite: ${name}`,
    removeTitle: (name: string) => `Poistetaanko ${name}?`,
    removeText: 'Tiedosto poistuu kokonaan. Sitä ei voi palauttaa.',
    removeConfirm: 'Poista liite',
    removed: 'Liite poistettiin.',
    faults: {
      tooLarge: 'Tiedosto on liian suuri. Liitteen enimmäiskoko on 10 Mt.',
      tooManyAttachments: 'Merkinnällä on jo 20 liitettä. Poista niistä jokin ensin.',
      attachmentEmpty: 'Tiedosto on tyhjä. Valitse toinen.',
      attachmentKind: 'Tätä tiedostoa ei voi liittää. Liitä PDF, Office-tiedosto ilman makroja, kuva tai teksti.',
    },
  },
  sv: {
    add: 'Bifoga en fil',
    added: 'Filen bifogades.',
    remove: (name: string) => `Ta bort bilagan: ${name}`,
    removeTitle: (name: string) => `Ta bort ${name}?`,
    removeText: 'Filen tas bort helt. Den kan inte återställas.',
    removeConfirm: 'Ta bort bilagan',
    removed: 'Bilagan togs bort.',
    faults: {
      tooLarge: 'Filen är för stor. En bilaga får vara högst 10 MB.',
      tooManyAttachments: 'Posten har redan 20 bilagor. Ta först bort någon av dem.',
      attachmentEmpty: 'Filen är tom. Välj en annan.',
      attachmentKind: 'Den här filen kan inte bifogas. Bifoga en PDF, en Office-fil utan makron, en bild eller text.',
    },
  },
  en: {
    add: 'Attach a file',
    added: 'The file was attached.',
    remove: (name: string) => `Remove the attachment: ${name}`,
    removeTitle: (name: string) => `Remove ${name}?`,
    removeText: 'The file is removed for good. It cannot be brought back.',
    removeConfirm: 'Remove the attachment',
    removed: 'The attachment was removed.',
    faults: {
      tooLarge: 'The file is too large. An attachment has at most 10 MB.',
      tooManyAttachments: 'The entry has 20 attachments already. Remove one of them first.',
      attachmentEmpty: 'The file is empty. Choose another.',
      attachmentKind: 'This file cannot be attached. Attach a PDF, an Office file without macros, a picture or text.',
    },
  },
})
