import { useMutation } from "@tanstack/react-query";
import { backend } from "#renderer/api/backend.ts";
import { fileNameOf } from "#renderer/components/file-name.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { FORMS } from "#renderer/text/forms.ts";
import { REGISTER } from "#renderer/text/register.ts";

/** Makes files of a document as it was issued, in a folder the clerk chooses. */
export function useExportIssued() {
  const { say, refuse } = useNotices();
  const exporting = useMutation({
    mutationFn: async (asked: { readonly id: string; readonly letterhead?: string }) => {
      const folder = await window.theThuc.desktop.chooseFolder("export");
      return folder === undefined ? undefined : backend.register.exportIssued({ ...asked, folder, formats: ["docx", "xlsx"] });
    },
    onSuccess: (written) => {
      const [first] = written?.files ?? [];
      if (written === undefined || first === undefined) return;
      say("success", REGISTER.exported(written.files.length), written.files.map(fileNameOf), {
        label: FORMS.openFolder,
        run: () => void window.theThuc.desktop.showInFolder(first),
      });
    },
    onError: refuse,
  });
  return { exportIssued: exporting.mutate, isExporting: exporting.isPending };
}
