; What the one-click installer says. electron-builder has most of it in other languages only; customHeader comes after its own texts, and
; the later text of a name holds (warning 6030 says that there are two).
!macro customHeader
  !pragma warning disable 6030
  LangString win7Required 1066 "Chương trình cần Windows 10 trở lên."
  LangString x64WinRequired 1066 "Chương trình cần Windows 64 bit."
  LangString installing 1066 "Đang cài đặt, xin chờ trong giây lát..."
  LangString areYouSureToUninstall 1066 "Gỡ ${PRODUCT_NAME} khỏi máy? Dữ liệu của cơ quan vẫn được giữ nguyên."
  LangString decompressionFailed 1066 "Không giải nén được các tệp. Xin kiểm tra dung lượng trống của ổ đĩa rồi chạy lại bộ cài."
  LangString uninstallFailed 1066 "Không gỡ được bản cũ. Xin đóng ${PRODUCT_NAME} rồi chạy lại bộ cài."
  LangString appRunning 1066 "${PRODUCT_NAME} đang mở.$\r$\nBấm OK để đóng; nếu chương trình không tự đóng, xin đóng bằng tay."
  LangString appCannotBeClosed 1066 "Không đóng được ${PRODUCT_NAME}.$\r$\nXin đóng bằng tay rồi bấm Retry để tiếp tục."
  LangString appClosing 1066 "Đang đóng ${PRODUCT_NAME}..."
  !pragma warning default 6030
!macroend
