/**
 * The services that the INFs of the Windows driver samples add, without those that Windows itself has.
 * https://github.com/microsoft/Windows-driver-samples
 */
const sampleServices = `
AudioCodec AvsCamera BthEchoSampleCli BthEchoSampleSrv Defect_ToastMon ECHO ECHO_2 Firefly GenPCI KDODSamp MSForwardExt
MSPassthroughExt MUXMP MUXMP_NC MUXP MUXP_NC NdisLwf Ndisprot60 Ndisprot630 NetVMini60 NetVMini620 NetVMini630 NetVMini680
Pci9x5x PrmFuncSample RtlWlans SCM488C SDCAVCodec SDCAVDsp SDCAVXu SampleDSM SerialBusWdk SimpleAudioSample
SingleComponentFStateSvc SpbTestTool TREEOSServiceSample ToasterFilter TrEEMiniportSample UcmCxUcsi UcmTcpciCxClientSample
UcmUcsiAcpiSample WdfMultiComp WmiSamp avshws avssamp dynambus fakemdm hidusbfx2 kbfiltr kmdf_enumswitches moufiltr
osrfx2_DCHU_usersvc osrusbfx2 plclient plpolicy sampleacpipep simbatt simdevice simgpio simgpio_i2c simsensor simtc
skeletoni2c statbus sysvad_componentizedaudiosample toaster ufxclientsample usbsamp vhidmini wdfToastMon wdffeatured
wdfsimple wificxsampleclientkm NullFilter SwapBuffers Minispy NameChanger CancelSafe Ctx FMM avscan PassThrough Scanner
delete CDO change simrep WFPSamplerCallouts ddproxy inspect msnmntr Fakemodem`;

const names: ReadonlySet<string> = /* @__PURE__ */ new Set(sampleServices.toLowerCase().trim().split(/\s+/));

/** True for the name of a sample's service, in any case. */
export const isSampleService = (name: string): boolean => names.has(name.toLowerCase());
