/** Pictures: what the input asks, does and refuses. */
export const images = {
  "images.input.title": "Picture",
  "images.input.none": "Drop a picture here, paste one, or choose a file.",
  "images.input.promise":
    "It is made ready on this computer: only the picture is uploaded, never the file with the place and the time it was taken.",
  "images.input.choose": "Choose a file",
  "images.input.library": "Take from the library",
  "images.input.libraryShort": "Library",
  "images.input.replace": "Replace",
  "images.input.cover": "Cover something",
  "images.input.crop": "Crop and focus",
  "images.input.remove": "Remove",
  "images.input.drop": "Drop it here",
  "images.input.preview": "The picture as it is stored",
  "images.input.oneOnly": "One picture fits here. The first one was taken.",
  "images.input.cannotRead":
    "The stored picture could not be read ({{reason}}). Try again, or choose the file anew.",

  "images.flow.title": "Add a picture",
  "images.flow.reading": "Reading the picture on this computer…",
  "images.flow.steps": "Steps",
  "images.flow.step.cover": "Cover",
  "images.flow.step.describe": "Describe",
  "images.flow.step.check": "Check",
  "images.flow.back": "Back",
  "images.flow.next": "Next",
  "images.flow.cancel": "Cancel",
  "images.flow.discard": "Close, and lose what you did here",
  "images.flow.stay": "Go on with the picture",
  "images.flow.unsaved":
    "The picture is not uploaded yet. If you close now, the shapes and the answers are lost.",
  "images.flow.upload": "Upload this picture",
  "images.flow.uploading": "Uploading…",
  "images.flow.failed": "It was not uploaded: {{reason}} Nothing is lost; try again.",
  "images.flow.another": "Choose another file",

  "images.refusal.heading": "This file cannot be taken",
  "images.refusal.heic":
    "It is in the format of iPhones (HEIC), which browsers cannot unpack. On the iPhone: Settings, Camera, Formats, “Most Compatible”, and take it again; or open it in Photos on a computer and export it as JPEG.",
  "images.refusal.avif":
    "It is an AVIF file. Open it in a picture program and save it as JPEG or PNG, then choose that.",
  "images.refusal.tiff":
    "It is a TIFF file, as scanners write them. Open it in a picture program and save it as PNG or JPEG, then choose that.",
  "images.refusal.gif":
    "It is a GIF. Moving pictures are not published here; of a still one, save a PNG and choose that.",
  "images.refusal.svg":
    "It is a drawing made of instructions (SVG), in which anything can be hidden. Export it as PNG and choose that.",
  "images.refusal.bmp": "It is a BMP file. Save it as PNG and choose that.",
  "images.refusal.raw":
    "It is a camera’s raw file. Develop it in your picture program, export a JPEG and choose that.",
  "images.refusal.pdf": "It is a PDF. Export the page as PNG or JPEG and choose that.",
  "images.refusal.video": "It is a film. Only still pictures can be added here.",
  "images.refusal.unknown":
    "It is no picture in JPEG, PNG or WebP, whatever its name says. Save it in one of these formats and choose that.",
  "images.refusal.empty": "It is empty. Copy it again from where it came from.",
  "images.refusal.too-many-bytes":
    "It is larger than 60 MB. Save a smaller copy and choose that; 4096 pixels on the longer side are enough.",
  "images.refusal.too-many-pixels":
    "It says that it holds more than 64 million pixels, which could bring the browser down. Save a smaller copy; 4096 pixels on the longer side are enough.",
  "images.refusal.damaged":
    "It is damaged or cut off. Copy it again from where it came from, or open it in a picture program and save it anew.",

  "images.masks.heading": "Cover what nobody may see",
  "images.masks.hint":
    "Drag over a face, or add a shape. It is painted into the picture: what is under it does not leave this computer. If nothing needs to be covered, go on.",
  "images.masks.stage": "The picture, with what covers it",
  "images.masks.keys":
    "Arrow keys move the chosen shape, Shift and arrow keys make it larger or smaller, with Alt by one pixel. Delete removes it, Ctrl+Z takes the last step back.",
  "images.masks.ellipse": "Ellipse",
  "images.masks.rectangle": "Rectangle",
  "images.masks.addEllipse": "Add ellipse",
  "images.masks.addRectangle": "Add rectangle",
  "images.masks.undo": "Undo",
  "images.masks.redo": "Redo",
  "images.masks.remove": "Remove shape",
  "images.masks.zoomIn": "Zoom in",
  "images.masks.zoomOut": "Zoom out",
  "images.masks.zoom": "{{percent}} %",
  "images.masks.list": "Shapes",
  "images.masks.none": "Nothing is covered.",
  "images.masks.shape": "{{kind}} {{number}}",
  "images.masks.where":
    "{{x}} % from the left, {{y}} % from the top, {{width}} % wide, {{height}} % high",
  "images.masks.said": "{{shape}}: {{where}}.",
  "images.masks.saidNone": "Nothing is covered.",

  "images.describe.heading": "Say what it shows",
  "images.describe.depiction": "What does the picture show?",
  "images.describe.people": "Who is in it?",
  "images.describe.peopleHint":
    "Everybody who is in the picture, each with the consent to being shown. This list is never published.",
  "images.describe.addPerson": "Add a person",
  "images.describe.person": "Person {{number}}",
  "images.describe.removePerson": "Remove person {{number}}",
  "images.describe.who": "Who is this?",
  "images.describe.choose": "Choose…",
  "images.describe.survivor": "Which survivor?",
  "images.describe.survivorHint": "By pseudonym. The profile tells whether a child is shown.",
  "images.describe.director": "Which of the leaders, if it is one?",
  "images.describe.nobodyOfThem": "None of them",
  "images.describe.consent": "By which consent?",
  "images.describe.noConsent": "None recorded yet",
  "images.describe.consentUntil": "{{from}} to {{until}}, {{images}}",
  "images.describe.imagesAllowed": "images allowed",
  "images.describe.imagesNotAllowed": "no images",
  "images.describe.child": "{{name}} (a child)",
  "images.describe.draft": "{{name}} (not in effect yet)",
  "images.describe.identifiable": "Could anybody who knows this person recognise them?",
  "images.describe.identifiableHint":
    "By the face, the clothes, the place or anything else. If in doubt: yes.",
  "images.describe.yes": "Yes",
  "images.describe.no": "No",
  "images.describe.cover": "Why not?",
  "images.describe.cameMasked":
    "The mask was in the file already: I looked, and it covers the face",
  "images.describe.goCover": "Go back and cover the face",
  "images.describe.alt": "Alternative text",
  "images.describe.altHint":
    "What is to be seen, for people who cannot see it. It is published, so: no names.",
  "images.describe.disclaimer": "Disclaimer",
  "images.describe.disclaimerHint":
    "What readers are told of the people in this picture. Written for you where a model is shown.",
  "images.describe.peopleFailed":
    "Survivors and consents could not be read ({{reason}}). Try again in a moment.",

  "images.missing.heading": "Before it can be uploaded",
  "images.missing.depiction": "Say what the picture shows.",
  "images.missing.survivor-unlisted":
    "Say which survivor is in the picture: without the profile nobody can tell whether a child is shown.",
  "images.missing.who": "Person {{number}}: say who it is.",
  "images.missing.which-survivor": "Person {{number}}: choose the profile of the survivor.",
  "images.missing.identifiable": "Person {{number}}: say whether they could be recognised.",
  "images.missing.cover": "Person {{number}}: say why nobody could recognise them.",
  "images.missing.mask":
    "Person {{number}}: no shape covers anything yet. Go back and cover the face, or confirm that the file came with a mask.",
  "images.missing.judging": "The rules are being asked…",
  "images.missing.not-judged":
    "The rules could not be asked, so nothing is uploaded. Check your connection; they are asked again when you change something.",
  "images.refused.heading": "This face may not be uploaded like this",
  "images.later.heading": "Before it can be published",
  "images.later.hint": "None of this keeps you from adding the picture now.",

  "images.check.heading": "This is what will be uploaded",
  "images.check.preparing": "Making the picture ready…",
  "images.check.failed":
    "This browser could not make the picture ready: {{reason}} Nothing was uploaded. Try another browser, such as Chrome, Edge, Firefox or Safari in its newest version.",
  "images.check.preview": "Exactly the picture that will be uploaded",
  "images.check.facts": "{{width}} × {{height}} pixels, {{format}}, {{bytes}}",
  "images.check.smaller": "Made smaller from {{width}} × {{height}} pixels.",
  "images.check.clean":
    "Nothing is in the file but the picture: it was encoded anew and looked at.",
  "images.check.held": "Left behind on this computer: {{held}}.",
  "images.check.heldNothing": "The file held nothing beside the picture.",
  "images.check.covered_one": "{{count}} shape is painted into it.",
  "images.check.covered_other": "{{count}} shapes are painted into it.",
  "images.check.uncovered": "Nothing in it is covered.",

  "images.held.EXIF": "data of the camera (EXIF)",
  "images.held.GPS": "the place where it was taken (GPS)",
  "images.held.XMP": "data of an editing program (XMP)",
  "images.held.IPTC": "data of an agency or archive (IPTC)",
  "images.held.comment": "a comment",
  "images.held.preview": "a second, smaller picture",
  "images.held.other": "data of an unknown kind",

  "images.library.title": "Pictures of the library",
  "images.library.choose": "Take a picture from the library",
  "images.library.chooseHint":
    "Its description, the people in it and their consents come along as a copy. They are checked again for this use.",
  "images.library.empty":
    "There is no picture in the library yet. The tool “Pictures” brings in many at once.",
  "images.library.untitled": "Not described yet",

  "images.tool.title": "Pictures",
  "images.tool.hint":
    "Bring in many pictures at once, and describe each later. Nothing is published from here: a story or a publication takes a copy.",

  "images.bulk.depiction": "What do these pictures show?",
  "images.bulk.depictionHint": "All of this batch. It can be changed for each picture later.",
  "images.bulk.first": "First say what they show.",
  "images.bulk.drop": "Drop the pictures here, or choose them.",
  "images.bulk.oneByOne":
    "Pictures of survivors go in one by one, in the document they are for: there each face can be covered before anything is uploaded.",
  "images.bulk.choose": "Choose files",
  "images.bulk.progress": "Progress of the upload",
  "images.bulk.going": "{{done}} of {{all}} pictures are in the library…",
  "images.bulk.ended": "{{done}} of {{all}} pictures are in the library.",
  "images.bulk.tally":
    "{{added}} new, {{known}} were there already, {{open}} to go, {{failed}} did not get through",
  "images.bulk.pause": "Pause",
  "images.bulk.resume": "Go on",
  "images.bulk.stop": "Stop",
  "images.bulk.retryAll": "Try all of these again",
  "images.bulk.retry": "Try {{name}} again",
  "images.bulk.dismiss": "Take {{name}} off the list",
  "images.bulk.clear": "Clear what is done",
  "images.bulk.notThrough": "Files that did not get through",
  "images.bulk.stopped": "It was stopped. Nothing is lost; try it again.",
  "images.bulk.failed": "It could not be uploaded: {{reason}}",

  "images.stray.title": "Nothing was uploaded",
  "images.stray.text": "Files can be dropped onto a picture field or into a text, not here.",
  "images.text.oneByOne": "Pictures go into a text one by one. The first one was taken.",
};
