// The name and the picture of the team, above the list of rooms.

import { team, teamPicture } from "../team.js";
import { find, setText } from "./elements.js";

export function showTeam() {
  const heading = find(".team-name");
  const image = find("img.team-picture");
  team.name = heading.textContent;
  team.addEventListener("change", () => {
    setText(heading, team.name);
    image.hidden = !team.picture;
    if (team.picture) image.src = teamPicture(team.picture);
  });
}
