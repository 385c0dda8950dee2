; Inno Setup: makes CashierSetup.exe of the folder that PyInstaller built.
;   iscc /DVersion=0.1.0 installer\windows\cashier.iss
; The AppId never changes: by it an upgrade finds what it replaces.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{B7B1E6E0-6A0C-4C0E-9D39-0C51A8E7F2D4}
AppName=Cashier
AppVersion={#Version}
AppPublisher=The Cashier authors
DefaultDirName={autopf}\Cashier
DefaultGroupName=Cashier
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\build
OutputBaseFilename=CashierSetup-{#Version}
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=cashier.ico
UninstallDisplayIcon={app}\cashier-app.exe
; Two of these never run at the same time. A running till is asked to end: see PrepareToInstall.
SetupMutex=Global\CashierSetup
CloseApplications=no
RestartApplications=no

[Dirs]
; Everybody who sells at this computer sells into the same books; see docs/install.md.
Name: "{commonappdata}\Cashier"; Permissions: users-modify; Flags: uninsneveruninstall

[InstallDelete]
; Nothing of the last version stays among the files of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\cashier-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "cashier.cmd"; DestDir: "{app}"; Flags: ignoreversion
Source: "sync-products.xml"; DestDir: "{app}"; Flags: ignoreversion
Source: "..\..\build\LICENCES.txt"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Cashier"; Filename: "{app}\cashier-app.exe"; Parameters: "run {code:Places}"
Name: "{commondesktop}\Cashier"; Filename: "{app}\cashier-app.exe"; Parameters: "run {code:Places}"

[Code]
function Places(Unused: String): String;
var
  Data: String;
begin
  Data := ExpandConstant('{commonappdata}\Cashier');
  Result := '--config "' + Data + '\cashier.toml" --data-dir "' + Data + '"';
end;

{ Asks the till that is installed to end; says in words why it does not. }
function MakeWay(Change: String): String;
var
  Code: Integer;
  Program_: String;
begin
  Result := '';
  Program_ := ExpandConstant('{autopf}\Cashier\cashier-app.exe');
  if not FileExists(Program_) then
    exit;
  if not Exec(Program_, 'make-way ' + Change + ' ' + Places(''), '', SW_HIDE,
              ewWaitUntilTerminated, Code) then
    exit;
  if (Code = 1) or (Code = 3) then
    Result := 'A sale is open at this till, or sales still wait to be sent to CRM.COM. ' +
      'Finish the sale, wait until everything is sent, and begin again. Nothing was changed.';
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := MakeWay('upgrade');
end;

function InitializeUninstall(): Boolean;
var
  Why: String;
begin
  Why := MakeWay('removal');
  Result := Why = '';
  if not Result then
    SuppressibleMsgBox(Why, mbError, MB_OK, IDOK);
end;
