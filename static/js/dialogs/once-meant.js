// What a form says of words that reach many people: refused once, they are meant when they are sent again.

export function onceMeant(act) {
  let isMeant = false;
  return async (values) => {
    try {
      return await act(isMeant ? { ...values, mention_many: true } : values);
    } catch (error) {
      isMeant ||= error.code === "many_mentioned";
      throw error;
    }
  };
}
