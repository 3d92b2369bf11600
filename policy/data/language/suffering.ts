/**
 * Words that imply harm without naming it, as headlines do: "what the girl endured". As in
 * `frames.ts`. Beside a child they make a strong word one about harm.
 */
export const SUFFERING_FRAMES = {
  "suffering:yes": [
    "[endure|endures|endured|enduring|suffer|suffers|suffered|suffering|undergo|underwent]",
    "[went|goes|going|gone|been|lived|living] through",
    "[befell|befallen|happened to|done to|did to|inflicted|subjected to]",
    "[violate|violates|violated|violating|violation of]",
    "[tortured|tormented|enslaved|victimized|victimised|preyed|trapped|captive|captivity]",
    "[plight|fate|torment|agony|misery|suffering|trauma|past]",
    "[story|stories|tale|tales|case|cases|testimony|account] of",
    "[her|his|their|child's|girl's|boy's|survivor's|victim's] [story|tale|case|testimony|account]",
    "[at the|in the|into the|] hands of",
    "[sinapit|sinapit na|sasapitin|dinanas|nadanas|dumanas|danasin|pinagdaanan|pinagdadaanan]",
    "[napagdaanan|tiniis|tinitiis|nagtiis|binatang|naranasan|nangyari sa|ginawa sa|ginawa ng|ginawa sa kanya|kinasapitan]",
    "[kapalaran|kuwento ng|kwento ng|istorya ng|kaso ng|karanasan ng|buhay ng]",
    "[pinahirapan|pinagmalupitan|sinalbahe|nilapastangan|binaboy|nilapastangang]",
    "[feasted|feasting|feast] on",
    "[sinira|winasak|ninakaw|niyurakan|dinungisan|giguba|gilaglag|gidaot]",
    "[devoured|ravaged|used and thrown away]",
    "[ginamit|ginagamit|ginamit na|gigamit|gipang gamit|pinaglaruan|gidulaan|pinagparausan]",
    "[sa|nasa] [kamay|mga kamay] ng",
    "[giagian|naagian|giantos|gi antos|nag antos|naantos|miantos|gisagubang|nasinati|natagamtaman]",
    "[nahitabo sa|gibuhat sa|gihimo sa|gibuhat nga|dangatan|nadangatan|kapalaran|sugilanon sa|estorya sa|kaso sa]",
    "[gidaugdaug|gidaogdaog|gisakit|gilapastangan|gibaboy]",
    "sa [kamot|mga kamot] sa",
  ],
  /** Grief of another kind: what a storm does is no crime. */
  "suffering:other": [
    "[typhoon|typhoons|storm|flood|floods|earthquake|fire|fires|eruption|famine|drought|pandemic|war]",
    "[illness|disease|cancer|accident|crash|landslide|calamity|disaster|bagyo|baha|lindol|sunog]",
    "[sakit na|pandemya|digmaan|aksidente|kalamidad|linog|gubat|balatian]",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
