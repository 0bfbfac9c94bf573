import { expect, test } from "vitest"
import { arabicDigits } from "../../src/view/arabic-digits.js"

test("turns digits and the separators inside numbers, and leaves all else alone", () => {
  expect(arabicDigits("8,300 كم² (5,900–10,800)")).toBe("٨٬٣٠٠ كم² (٥٬٩٠٠–١٠٬٨٠٠)")
  expect(arabicDigits("2.5 كم، 14 %.")).toBe("٢٫٥ كم، ١٤ ٪.")
  expect(arabicDigits("لا رقم, هنا.")).toBe("لا رقم, هنا.")
  expect(arabicDigits("على مجسم WGS84، 12 كم")).toBe("على مجسم WGS84، ١٢ كم")
})
