import type { SubjectSource } from '#modules/organisations/subjects/subject.ts'

/** Things of a plan as a module describes them, without its tables. */
export const goalSubjects: SubjectSource = {
  kinds: ['goal'],
  find: (_tx, _organisationId, wanted) =>
    Promise.resolve(
      wanted.map((ref) => ({
        ...ref,
        title: { fi: 'Ikäihmisten kaatumiset vähenevät' },
        path: 'plan',
        talkPath: 'plan',
        within: [],
        readers: ['editor'],
        isDeleted: false,
      })),
    ),
}
